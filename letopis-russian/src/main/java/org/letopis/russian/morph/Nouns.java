package org.letopis.russian.morph;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.letopis.morph.Tag.Case;
import org.letopis.morph.Tag.Gender;
import org.letopis.morph.Tag.Number;

/// Endings of nouns for persons and bodies, by the look of the dictionary form.
///
/// Word lists match by form with it, whatever the dictionary knows of «наркоминдел» or «штабс-капитан»; it gives some
/// forms too many («боецом») rather than one too few.
public final class Nouns {

    /// `-ец` and `-ок` that keep their vowel.
    private static final Set<String> KEEPING = Set.of(
            "кузнец", "жнец", "мудрец", "чтец", "подлец", "хитрец", "мертвец", "храбрец", "гордец", "наглец", "близнец",
            "льстец", "жрец", "лжец", "знаток", "игрок", "ездок", "седок", "челнок", "пророк", "срок", "урок");

    private static final Set<String> INDECLINABLE = Set.of(
            "атташе", "портье", "протеже", "крупье", "конферансье", "денди", "кули", "кутюрье", "рантье", "импресарио",
            "маэстро", "фрау", "леди", "мадам", "мисс", "врид", "врио", "зам", "дуче", "кюре", "падре",
            "шансонье", "камикадзе", "жюри");

    /// Genitive singular and nominative plural where the endings do not tell.
    private static final Map<String, String[]> IRREGULAR = Map.ofEntries(
            irregular("посол", "посла", "послу", "послом", "после", "послы", "послов", "послам", "послами", "послах"),
            irregular("мать", "матери", "матерью", "матерей", "матерям", "матерями", "матерях"),
            irregular("дочь", "дочери", "дочерью", "дочерей", "дочерям", "дочерьми", "дочерями", "дочерях"),
            irregular("сын", "сына", "сыну", "сыном", "сыне", "сыновья", "сыновей", "сыновьям", "сыновьями", "сыновьях", "сыны"),
            irregular("брат", "брата", "брату", "братом", "брате", "братья", "братьев", "братьям", "братьями", "братьях"),
            irregular("муж", "мужа", "мужу", "мужем", "муже", "мужья", "мужей", "мужьям", "мужьями", "мужьях"),
            irregular("зять", "зятя", "зятю", "зятем", "зяте", "зятья", "зятьёв", "зятьям", "зятьями", "зятьях"),
            irregular("деверь", "деверя", "деверю", "деверем", "девере", "деверья", "деверей", "деверьям"),
            irregular("князь", "князя", "князю", "князем", "князе", "князья", "князей", "князьям", "князьями", "князьях"),
            irregular("друг", "друга", "другу", "другом", "друге", "друзья", "друзей", "друзьям", "друзьями", "друзьях"),
            irregular("господин", "господина", "господину", "господином", "господа", "господ", "господам", "господами"),
            irregular("хозяин", "хозяина", "хозяину", "хозяином", "хозяине", "хозяева", "хозяев", "хозяевам", "хозяевами"),
            irregular("дети", "детей", "детям", "детьми", "детях"),
            irregular("люди", "людей", "людям", "людьми", "людях"),
            irregular("родители", "родителей", "родителям", "родителями", "родителях"),
            irregular("церковь", "церкви", "церковью", "церквей", "церквам", "церквами"),
            irregular("чех", "чеха", "чеху", "чехом", "чехе", "чехи", "чехов", "чехам", "чехами", "чехах"),
            irregular("время", "времени", "временем", "времена", "времён"),
            irregular("лев", "льва", "льву", "львом", "льве"));

    private Nouns() {}

    private static Map.Entry<String, String[]> irregular(String lemma, String... forms) {
        return Map.entry(lemma, forms);
    }

    /// Every form of a noun in both numbers, its own first. Of a hyphenated one the last part bends, and the first part
    /// too where both may («крестьянин-учитель»).
    public static Set<String> forms(String lemma) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(lemma);
        int hyphen = lemma.lastIndexOf('-');
        if (hyphen > 0 && hyphen < lemma.length() - 1) {
            String before = lemma.substring(0, hyphen + 1);
            String after = lemma.substring(hyphen + 1);
            for (String form : Adjectives.looksLike(after) ? Adjectives.forms(after) : forms(after)) {
                forms.add(before + form);
            }
            return forms;
        }
        String[] known = IRREGULAR.get(lemma);
        if (known != null) {
            forms.addAll(List.of(known));
            return forms;
        }
        if (INDECLINABLE.contains(lemma) || lemma.length() < 3) {
            return forms;
        }
        regular(lemma, forms);
        return forms;
    }

    /// Genitive singular.
    public static String genitive(String lemma) {
        int hyphen = lemma.lastIndexOf('-');
        if (hyphen > 0 && hyphen < lemma.length() - 1) {
            return lemma.substring(0, hyphen + 1) + genitive(lemma.substring(hyphen + 1));
        }
        String[] known = IRREGULAR.get(lemma);
        if (known != null) {
            return known[0];
        }
        if (INDECLINABLE.contains(lemma) || lemma.length() < 3) {
            return lemma;
        }
        if (Adjectives.looksLike(lemma)) {
            return Adjectives.inflect(
                    lemma,
                    Gender.MASC,
                    Number.SING,
                    Case.GEN,
                    true);
        }
        String stem = lemma.substring(0, lemma.length() - 1);
        char last = lemma.charAt(lemma.length() - 1);
        return switch (last) {
            case 'а' -> stem + ("гкхжчшщ".indexOf(stem.charAt(stem.length() - 1)) >= 0 ? "и" : "ы");
            case 'я' -> stem + "и";
            case 'о' -> stem + "а";
            case 'е' -> stem + (stem.endsWith("и") ? "я" : "а");
            case 'й' -> stem + "я";
            case 'ь' -> stem + (isMasculine(lemma) ? "я" : "и");
            default -> bent(lemma) + "а";
        };
    }

    private static boolean isMasculine(String lemma) {
        return lemma.endsWith("тель") || lemma.endsWith("арь") || lemma.endsWith("ырь") || lemma.endsWith("ель")
                || lemma.endsWith("оль") || lemma.endsWith("ень") || lemma.endsWith("князь") || lemma.endsWith("гость");
    }

    private static void regular(String lemma, Set<String> forms) {
        String stem = lemma.substring(0, lemma.length() - 1);
        char last = lemma.charAt(lemma.length() - 1);
        switch (last) {
            case 'а' -> feminine(stem, "гкхжчшщ".indexOf(stem.charAt(stem.length() - 1)) >= 0 ? "и" : "ы", forms);
            case 'я' -> add(forms, stem, "и", "е", "ю", "ей", "ею", "ёй", "ям", "ями", "ях", "й", "ь", "");
            case 'о', 'е' -> add(forms, stem, "а", "у", "ом", "е", "я", "ю", "ем", "и", "ам", "ами", "ах", "ям", "ями", "ях", "й", "");
            case 'й' -> add(forms, stem, "я", "ю", "ем", "е", "и", "ев", "ям", "ями", "ях", "я");
            case 'ь' -> add(forms, stem, "я", "ю", "ем", "ём", "е", "и", "ей", "ям", "ями", "ях", "ью");
            default -> masculine(lemma, forms);
        }
    }

    private static void feminine(String stem, String plural, Set<String> forms) {
        add(forms, stem, plural, "е", "у", "ой", "ою", "ей", "ею", "ам", "ами", "ах", "");
        int size = stem.length();
        if (size > 2 && "кц".indexOf(stem.charAt(size - 1)) >= 0) {
            String before = stem.substring(0, size - 1);
            String bare = before.endsWith("й") || before.endsWith("ь") ? before.substring(0, size - 2) : before;
            forms.add(before + "о" + stem.charAt(size - 1));
            forms.add(bare + "е" + stem.charAt(size - 1));
        }
        if (size > 2 && stem.endsWith("тр")) {
            forms.add(stem.substring(0, size - 1) + "ер");
        }
    }

    private static void masculine(String lemma, Set<String> forms) {
        String stem = bent(lemma);
        add(forms, stem, "а", "у", "ом", "ем", "е", "ы", "и", "ов", "ев", "ей", "ам", "ами", "ах");
        if (lemma.endsWith("анин") || lemma.endsWith("янин") || lemma.endsWith("арин")) {
            String bare = lemma.substring(0, lemma.length() - 2);
            add(forms, bare, "е", "", "ы", "ам", "ами", "ах");
        }
    }

    /// The stem before an ending: «купц», «бойц», «владельц», «стрелк».
    private static String bent(String lemma) {
        int size = lemma.length();
        if (size < 4 || KEEPING.contains(lemma)) {
            return lemma;
        }
        String before = lemma.substring(0, size - 2);
        char previous = before.charAt(before.length() - 1);
        if (lemma.endsWith("ец")) {
            if ("аеиоуыэюяё".indexOf(previous) >= 0) {
                return before + "йц";
            }
            return before + (previous == 'л' ? "ьц" : "ц");
        }
        if (lemma.endsWith("ок") && "аеиоуыэюяё".indexOf(previous) < 0) {
            return before + "к";
        }
        return lemma;
    }

    private static void add(Set<String> forms, String stem, String... endings) {
        for (String ending : endings) {
            forms.add(stem + ending);
        }
    }
}
