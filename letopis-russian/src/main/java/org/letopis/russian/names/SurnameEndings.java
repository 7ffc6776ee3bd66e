package org.letopis.russian.names;

import static org.letopis.russian.names.Letters.bent;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.letopis.model.Gender;
import org.letopis.morph.Tag.Case;

/// What a form can be as a surname: «Троцкого» is of «Троцкий», «Ленина» of «Ленин» or a woman's. Readings whose ending
/// tells surnames come first.
final class SurnameEndings {

    /// Surnames in -ой, which the other cases cannot tell from those in -ий and -ый.
    private static final Set<String> STRESSED = Set.of(
            "толст", "донск", "трубецк", "шаховск", "крамск", "полев", "лугов", "яров", "берегов", "дик", "волконск-",
            "броневск-", "ланск", "луговск", "островск-", "городецк-", "бороздинск-", "мостов", "лесн", "степн", "мирск-",
            "толок", "чужой", "косой", "горск-", "сухов-", "благ", "нагой", "наг", "хромой", "хром", "больш", "меньш-",
            "долгорук", "круг-", "гунд", "верхов-", "слепой", "глух", "кривой", "крив", "черновск-", "оболенск-",
            "засадк-", "борецк-", "шуйск-", "зарецк-", "соснов-", "дерев", "трояновск-", "цепн", "водян", "ломов-");

    /// Prefixed parts of a double surname that never bend.
    private static final Set<String> STIFF = Set.of(
            "бонч", "тер", "мелик", "де", "фон", "ван", "дер", "ла", "ле", "дю", "да", "ди", "эль", "аль", "сен", "сан",
            "мак", "нур", "хан", "бен", "ибн", "цур", "книппер", "мамин", "шолом", "корвин", "эл", "ас", "аш", "ан", "ад");

    private SurnameEndings() {}

    /// Everything that a form can be as a surname, typical readings first; a double surname bends in both parts.
    static List<NameReading> readings(String form) {
        String name = Letters.titled(form);
        int hyphen = name.lastIndexOf('-');
        if (hyphen > 0 && hyphen < name.length() - 2) {
            return doubled(name.substring(0, hyphen), name.substring(hyphen + 1));
        }
        List<NameReading> readings = new ArrayList<>();
        possessive(name, readings);
        adjectival(name, readings);
        boolean certain = !readings.isEmpty();
        boolean stiff = isStiff(Letters.folded(name));
        if (stiff) {
            readings.add(new NameReading(name, Gender.UNKNOWN, Case.NONE, isTypicalStiff(Letters.folded(name))));
        }
        if (!certain) {
            for (NameReading reading : NounEndings.readings(name)) {
                readings.add(new NameReading(
                        reading.nominative(), gender(reading), reading.casus(), isTypicalNoun(reading.nominative())));
            }
        }
        return readings;
    }

    private static List<NameReading> doubled(String head, String tail) {
        List<NameReading> readings = new ArrayList<>();
        for (NameReading reading : readings(tail)) {
            readings.add(new NameReading(
                    nominative(head, reading) + "-" + reading.nominative(),
                    reading.gender(),
                    reading.casus(),
                    reading.typical()));
        }
        return readings;
    }

    /// The first part of a double surname, brought to the nominative in step with the second.
    private static String nominative(String head, NameReading tail) {
        if (STIFF.contains(Letters.folded(head)) || head.length() < 3) {
            return head;
        }
        for (NameReading reading : readings(head)) {
            if (reading.agrees(tail) && (reading.typical() || tail.casus() != Case.NOM)) {
                return reading.nominative();
            }
        }
        return head;
    }

    /// A man's or a woman's in a consonant or -а alike: only a woman's in a consonant stands still.
    private static Gender gender(NameReading reading) {
        return reading.gender();
    }

    /// «-ов», «-ев», «-ин», «-ын» and their women.
    private static void possessive(String name, List<NameReading> readings) {
        String folded = Letters.folded(name);
        stem(name, folded, 0, Case.NOM, Gender.MASCULINE, "", readings);
        if (folded.endsWith("а")) {
            stem(name, folded, 1, Case.GEN, Gender.MASCULINE, "", readings);
            stem(name, folded, 1, Case.ACC, Gender.MASCULINE, "", readings);
            stem(name, folded, 1, Case.NOM, Gender.FEMININE, "а", readings);
        } else if (folded.endsWith("у")) {
            stem(name, folded, 1, Case.DAT, Gender.MASCULINE, "", readings);
            stem(name, folded, 1, Case.ACC, Gender.FEMININE, "а", readings);
        } else if (folded.endsWith("ым")) {
            stem(name, folded, 2, Case.INS, Gender.MASCULINE, "", readings);
        } else if (folded.endsWith("ом")) {
            stem(name, folded, 2, Case.INS, Gender.MASCULINE, "", readings);
        } else if (folded.endsWith("е")) {
            stem(name, folded, 1, Case.LOC, Gender.MASCULINE, "", readings);
        } else if (folded.endsWith("ой") || folded.endsWith("ою")) {
            for (Case casus : new Case[] {Case.GEN, Case.DAT, Case.INS, Case.LOC}) {
                stem(name, folded, 2, casus, Gender.FEMININE, "а", readings);
            }
        }
    }

    private static void stem(
            String name, String folded, int cut, Case casus, Gender gender, String put, List<NameReading> readings) {
        String stem = bent(folded, cut, "");
        if (isPossessive(stem)) {
            readings.add(new NameReading(bent(name, cut, put), gender, casus, true));
        }
    }

    private static boolean isPossessive(String stem) {
        return stem.length() > 3
                        && (stem.endsWith("ов") || stem.endsWith("ев") || stem.endsWith("ин") || stem.endsWith("ын"))
                || stem.equals("лев") && false;
    }

    /// «-ский», «-цкий», «-ый», «-ой», «-ая».
    private static void adjectival(String name, List<NameReading> readings) {
        String folded = Letters.folded(name);
        int length = folded.length();
        if (length < 4) {
            return;
        }
        String two = folded.substring(length - 2);
        boolean hissing = length > 2 && two.charAt(0) == 'и';
        switch (two) {
            case "ий", "ый" -> adjective(name, 2, Case.NOM, Gender.MASCULINE, readings);
            case "ой" -> {
                if (isAdjectiveStem(bent(folded, 2, "")) || STRESSED.contains(bent(folded, 2, ""))) {
                    readings.add(new NameReading(name, Gender.MASCULINE, Case.NOM, true));
                }
                feminine(name, 2, readings);
            }
            case "ей" -> {
                if (isSoft(bent(folded, 2, ""))) {
                    feminine(name, 2, readings);
                }
            }
            case "ая", "яя" -> adjective(name, 2, Case.NOM, Gender.FEMININE, readings);
            case "ую", "юю" -> adjective(name, 2, Case.ACC, Gender.FEMININE, readings);
            case "ою" -> feminine(name, 2, readings);
            case "им", "ым" -> adjective(name, 2, Case.INS, Gender.MASCULINE, readings);
            case "ом", "ем" -> adjective(name, 2, Case.LOC, Gender.MASCULINE, readings);
            case "го" -> {
                adjective(name, 3, Case.GEN, Gender.MASCULINE, readings);
                adjective(name, 3, Case.ACC, Gender.MASCULINE, readings);
            }
            case "му" -> adjective(name, 3, Case.DAT, Gender.MASCULINE, readings);
            default -> {
            }
        }
        if (hissing && readings.isEmpty()) {
            return;
        }
    }

    private static void feminine(String name, int cut, List<NameReading> readings) {
        for (Case casus : new Case[] {Case.GEN, Case.DAT, Case.INS, Case.LOC}) {
            adjective(name, cut, casus, Gender.FEMININE, readings);
        }
    }

    private static void adjective(String name, int cut, Case casus, Gender gender, List<NameReading> readings) {
        String stem = bent(name, cut, "");
        String folded = Letters.folded(stem);
        if (stem.length() < 3 || Letters.isVowel(folded.charAt(folded.length() - 1))) {
            return;
        }
        boolean typical = isAdjectiveStem(folded) || STRESSED.contains(folded);
        boolean soft = isSoft(folded);
        boolean man = casus == Case.NOM && gender == Gender.MASCULINE;
        if (!typical && !man && casus != Case.GEN && casus != Case.ACC && casus != Case.DAT && !isAdjectival(name)) {
            return;
        }
        if (gender == Gender.FEMININE) {
            readings.add(new NameReading(stem + (soft && !folded.endsWith("к") ? "яя" : "ая"), gender, casus, typical));
        } else if (man) {
            readings.add(new NameReading(name, gender, casus, typical));
        } else {
            readings.add(new NameReading(stem + masculineEnding(folded), gender, casus, typical));
        }
    }

    private static boolean isAdjectival(String name) {
        String folded = Letters.folded(name);
        return folded.endsWith("ая") || folded.endsWith("ую") || folded.endsWith("ым") || folded.endsWith("им");
    }

    private static String masculineEnding(String stem) {
        if (STRESSED.contains(stem)) {
            return "ой";
        }
        char last = stem.charAt(stem.length() - 1);
        return "кгхжшчщ".indexOf(last) >= 0 ? "ий" : "ый";
    }

    private static boolean isAdjectiveStem(String stem) {
        return stem.endsWith("ск") || stem.endsWith("цк");
    }

    private static boolean isSoft(String stem) {
        return !stem.isEmpty() && "жшчщ".indexOf(stem.charAt(stem.length() - 1)) >= 0;
    }

    private static boolean isStiff(String folded) {
        char last = folded.charAt(folded.length() - 1);
        return last == 'о' || last == 'и' || last == 'е' || last == 'у' || last == 'э' || last == 'ю'
                || folded.endsWith("ых") || folded.endsWith("их") || folded.endsWith("аго");
    }

    private static boolean isTypicalStiff(String folded) {
        return folded.endsWith("енко") || folded.endsWith("швили") || folded.endsWith("адзе") || folded.endsWith("идзе")
                || folded.length() > 5 && (folded.endsWith("ко") && !folded.endsWith("ско") || folded.endsWith("дзе"))
                || folded.length() > 5 && (folded.endsWith("ских") || folded.endsWith("ных"));
    }

    private static boolean isTypicalNoun(String nominative) {
        String folded = Letters.folded(nominative);
        return folded.length() > 4
                && (folded.endsWith("ян") || folded.endsWith("ович") || folded.endsWith("евич") || folded.endsWith("чук")
                        || folded.endsWith("нюк") || folded.endsWith("берг") || folded.endsWith("штейн")
                        || folded.endsWith("ман") && folded.length() > 5 || folded.endsWith("дорф")
                        || folded.endsWith("иани") || folded.endsWith("ава") && folded.length() > 6);
    }
}
