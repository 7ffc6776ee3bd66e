package org.letopis.russian.morph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.letopis.morph.Tag.Case;
import org.letopis.morph.Tag.Gender;
import org.letopis.morph.Tag.Number;

/// Endings of nouns for persons and bodies, by the look of the dictionary form.
///
/// Word lists match by form with it, whatever the dictionary knows of «наркоминдел» or «штабс-капитан»; it allows some
/// forms too many («боецом») rather than one too few.
public final class Nouns {

    private static final Set<String> MASCULINE = Set.of(
            "", "а", "у", "ом", "ем", "ём", "е", "ы", "и", "ов", "ев", "ей", "ам", "ами", "ах");
    private static final Set<String> TOWNSMEN = Set.of("е", "", "ы", "а", "ам", "ами", "ах");
    private static final Set<String> HARD_FEMININE =
            Set.of("а", "ы", "и", "е", "у", "ой", "ою", "ей", "ею", "ам", "ами", "ах", "");
    private static final Set<String> SOFT_FEMININE =
            Set.of("я", "и", "е", "ю", "ей", "ею", "ёй", "ям", "ями", "ях", "й", "ь", "");
    private static final Set<String> NEUTER = Set.of(
            "о", "е", "а", "у", "ом", "я", "ю", "ем", "и", "ам", "ами", "ах", "ям", "ями", "ях", "й", "");
    private static final Set<String> IN_Y = Set.of("й", "я", "ю", "ем", "е", "и", "ев", "ям", "ями", "ях");
    private static final Set<String> IN_SOFT_SIGN =
            Set.of("ь", "я", "ю", "ем", "ём", "е", "и", "ей", "ям", "ями", "ях", "ью");
    private static final Set<String> NONE = Set.of("");

    /// `-ец` and `-ок` that keep their vowel.
    private static final Set<String> KEEPING = Set.of(
            "кузнец", "жнец", "мудрец", "чтец", "подлец", "хитрец", "мертвец", "храбрец", "гордец", "наглец", "близнец",
            "льстец", "жрец", "лжец", "знаток", "игрок", "ездок", "седок", "челнок", "пророк", "срок", "урок");

    private static final Set<String> INDECLINABLE = Set.of(
            "атташе", "портье", "протеже", "крупье", "конферансье", "денди", "кули", "кутюрье", "рантье", "импресарио",
            "маэстро", "фрау", "леди", "мадам", "мисс", "врид", "врио", "зам", "дуче", "кюре", "падре", "шансонье",
            "камикадзе", "жюри");

    /// What the endings do not tell; the genitive singular stands first.
    private static final Map<String, List<String>> IRREGULAR = Map.ofEntries(
            Map.entry("посол", List.of("посла", "послу", "послом", "после", "послы", "послов", "послам", "послами", "послах")),
            Map.entry("мать", List.of("матери", "матерью", "матерей", "матерям", "матерями", "матерях")),
            Map.entry("дочь", List.of("дочери", "дочерью", "дочерей", "дочерям", "дочерьми", "дочерями", "дочерях")),
            Map.entry("сын", List.of(
                    "сына", "сыну", "сыном", "сыне", "сыновья", "сыновей", "сыновьям", "сыновьями", "сыновьях", "сыны")),
            Map.entry("брат", List.of("брата", "брату", "братом", "брате", "братья", "братьев", "братьям", "братьями", "братьях")),
            Map.entry("муж", List.of("мужа", "мужу", "мужем", "муже", "мужья", "мужей", "мужьям", "мужьями", "мужьях")),
            Map.entry("зять", List.of("зятя", "зятю", "зятем", "зяте", "зятья", "зятьев", "зятьям", "зятьями", "зятьях")),
            Map.entry("деверь", List.of("деверя", "деверю", "деверем", "девере", "деверья", "деверей", "деверьям")),
            Map.entry("князь", List.of("князя", "князю", "князем", "князе", "князья", "князей", "князьям", "князьями", "князьях")),
            Map.entry("друг", List.of("друга", "другу", "другом", "друге", "друзья", "друзей", "друзьям", "друзьями", "друзьях")),
            Map.entry("господин", List.of("господина", "господину", "господином", "господа", "господ", "господам", "господами")),
            Map.entry("хозяин", List.of("хозяина", "хозяину", "хозяином", "хозяине", "хозяева", "хозяев", "хозяевам", "хозяевами")),
            Map.entry("дети", List.of("детей", "детям", "детьми", "детях")),
            Map.entry("люди", List.of("людей", "людям", "людьми", "людях")),
            Map.entry("родители", List.of("родителей", "родителям", "родителями", "родителях")),
            Map.entry("внучка", List.of("внучки", "внучке", "внучку", "внучкой", "внучек", "внучкам", "внучками", "внучках")),
            Map.entry("дочка", List.of("дочки", "дочке", "дочку", "дочкой", "дочек", "дочкам", "дочками", "дочках")));

    private static final Map<String, String> PLURALS = Map.ofEntries(
            Map.entry("учитель", "учителя"), Map.entry("доктор", "доктора"), Map.entry("профессор", "профессора"),
            Map.entry("директор", "директора"), Map.entry("мастер", "мастера"), Map.entry("сторож", "сторожа"),
            Map.entry("повар", "повара"), Map.entry("кучер", "кучера"), Map.entry("егерь", "егеря"),
            Map.entry("фельдшер", "фельдшера"), Map.entry("писарь", "писаря"), Map.entry("юнкер", "юнкера"),
            Map.entry("брат", "братья"), Map.entry("сын", "сыновья"), Map.entry("муж", "мужья"), Map.entry("зять", "зятья"),
            Map.entry("друг", "друзья"), Map.entry("князь", "князья"), Map.entry("мать", "матери"),
            Map.entry("дочь", "дочери"), Map.entry("господин", "господа"), Map.entry("хозяин", "хозяева"),
            Map.entry("сосед", "соседи"), Map.entry("человек", "люди"), Map.entry("ребёнок", "дети"),
            Map.entry("татарин", "татары"), Map.entry("болгарин", "болгары"), Map.entry("посол", "послы"),
            Map.entry("дети", "дети"), Map.entry("родители", "родители"), Map.entry("люди", "люди"));

    private Nouns() {}

    /// The forms of a noun in both numbers. Of a hyphenated one the last part bends.
    public static List<Stem> stems(String lemma) {
        int hyphen = lemma.lastIndexOf('-');
        if (hyphen > 0 && hyphen < lemma.length() - 1) {
            return hyphenated(lemma.substring(0, hyphen + 1), lemma.substring(hyphen + 1));
        }
        List<String> known = IRREGULAR.get(lemma);
        if (known != null) {
            List<Stem> stems = new ArrayList<>();
            stems.add(new Stem(lemma, NONE));
            known.forEach(form -> stems.add(new Stem(form, NONE)));
            return stems;
        }
        if (INDECLINABLE.contains(lemma) || lemma.length() < 3) {
            return List.of(new Stem(lemma, NONE));
        }
        return regular(lemma);
    }

    private static List<Stem> hyphenated(String before, String after) {
        List<Stem> stems = new ArrayList<>();
        for (Stem stem : Adjectives.looksLike(after) ? List.of(Adjectives.stemOf(after)) : stems(after)) {
            stems.add(new Stem(before + stem.beginning(), stem.endings()));
        }
        return stems;
    }

    /// Genitive singular.
    public static String genitive(String lemma) {
        int hyphen = lemma.lastIndexOf('-');
        if (hyphen > 0 && hyphen < lemma.length() - 1) {
            return lemma.substring(0, hyphen + 1) + genitive(lemma.substring(hyphen + 1));
        }
        List<String> known = IRREGULAR.get(lemma);
        if (known != null) {
            return known.getFirst();
        }
        if (INDECLINABLE.contains(lemma) || lemma.length() < 3) {
            return lemma;
        }
        if (Adjectives.looksLike(lemma)) {
            return Adjectives.inflect(lemma, Gender.MASC, Number.SING, Case.GEN, true);
        }
        String stem = lemma.substring(0, lemma.length() - 1);
        return switch (lemma.charAt(lemma.length() - 1)) {
            case 'а' -> stem + hardOrSoft(stem);
            case 'я' -> stem + "и";
            case 'о' -> stem + "а";
            case 'е' -> stem + (stem.endsWith("и") ? "я" : "а");
            case 'й' -> stem + "я";
            case 'ь' -> stem + (isMasculine(lemma) ? "я" : "и");
            default -> bent(lemma) + "а";
        };
    }

    /// Nominative plural.
    public static String plural(String lemma) {
        int hyphen = lemma.lastIndexOf('-');
        if (hyphen > 0 && hyphen < lemma.length() - 1) {
            return lemma.substring(0, hyphen + 1) + plural(lemma.substring(hyphen + 1));
        }
        String known = PLURALS.get(lemma);
        if (known != null) {
            return known;
        }
        if (INDECLINABLE.contains(lemma) || lemma.length() < 3) {
            return lemma;
        }
        if (Adjectives.looksLike(lemma)) {
            return Adjectives.inflect(lemma, Gender.MASC, Number.PLUR, Case.NOM, true);
        }
        String stem = lemma.substring(0, lemma.length() - 1);
        if (lemma.endsWith("анин") || lemma.endsWith("янин")) {
            return lemma.substring(0, lemma.length() - 2) + "е";
        }
        return switch (lemma.charAt(lemma.length() - 1)) {
            case 'а' -> stem + hardOrSoft(stem);
            case 'я', 'й', 'ь' -> stem + "и";
            case 'о', 'е' -> stem + (stem.endsWith("и") ? "я" : "а");
            default -> bent(lemma) + hardOrSoft(bent(lemma));
        };
    }

    private static String hardOrSoft(String stem) {
        return "гкхжчшщ".indexOf(stem.charAt(stem.length() - 1)) >= 0 ? "и" : "ы";
    }

    private static boolean isMasculine(String lemma) {
        return lemma.endsWith("тель") || lemma.endsWith("арь") || lemma.endsWith("ырь") || lemma.endsWith("ель")
                || lemma.endsWith("оль") || lemma.endsWith("ень") || lemma.endsWith("гость");
    }

    private static List<Stem> regular(String lemma) {
        String stem = lemma.substring(0, lemma.length() - 1);
        return switch (lemma.charAt(lemma.length() - 1)) {
            case 'а' -> feminine(stem);
            case 'я' -> List.of(new Stem(stem, SOFT_FEMININE));
            case 'о', 'е' -> List.of(new Stem(stem, NEUTER));
            case 'й' -> List.of(new Stem(stem, IN_Y));
            case 'ь' -> List.of(new Stem(stem, IN_SOFT_SIGN));
            default -> masculine(lemma);
        };
    }

    /// «сестра» has «сестёр», «учительница» «учительниц», «артистка» «артисток».
    private static List<Stem> feminine(String stem) {
        List<Stem> stems = new ArrayList<>();
        stems.add(new Stem(stem, HARD_FEMININE));
        int size = stem.length();
        if (size > 2 && stem.endsWith("к")) {
            String before = stem.substring(0, size - 1);
            boolean soft = before.endsWith("й") || before.endsWith("ь");
            stems.add(new Stem(before + "ок", NONE));
            stems.add(new Stem((soft ? before.substring(0, size - 2) : before) + "ек", NONE));
        }
        if (size > 2 && stem.endsWith("тр")) {
            stems.add(new Stem(stem.substring(0, size - 1) + "ер", NONE));
        }
        return stems;
    }

    private static List<Stem> masculine(String lemma) {
        List<Stem> stems = new ArrayList<>();
        stems.add(new Stem(lemma, MASCULINE));
        String bent = bent(lemma);
        if (!bent.equals(lemma)) {
            stems.add(new Stem(bent, MASCULINE));
        }
        if (lemma.endsWith("анин") || lemma.endsWith("янин") || lemma.endsWith("арин")) {
            stems.add(new Stem(lemma.substring(0, lemma.length() - 2), TOWNSMEN));
        }
        return stems;
    }

    /// The stem before an ending: «купц», «бойц», «владельц», «стрелк».
    private static String bent(String lemma) {
        int size = lemma.length();
        if (size < 4 || KEEPING.contains(lemma)) {
            return lemma;
        }
        String before = lemma.substring(0, size - 2);
        char previous = before.charAt(before.length() - 1);
        boolean afterVowel = "аеиоуыэюяё".indexOf(previous) >= 0;
        if (lemma.endsWith("ец")) {
            return before + (afterVowel ? "йц" : previous == 'л' ? "ьц" : "ц");
        }
        return lemma.endsWith("ок") && !afterVowel ? before + "к" : lemma;
    }
}
