package org.letopis.russian.names;

import static org.letopis.russian.names.Letters.bent;

import java.util.ArrayList;
import java.util.List;
import org.letopis.model.Gender;
import org.letopis.morph.Tag.Case;

/// What a form can be if it bends as a noun does: «Павла» → «Павл», «Павла»; «Юрии» → «Юрий». Only a list or the text
/// itself can tell which of them is a name.
final class NounEndings {

    private NounEndings() {}

    static List<NameReading> readings(String form) {
        List<NameReading> readings = new ArrayList<>();
        int length = form.length();
        if (length < 2) {
            return readings;
        }
        char last = form.charAt(length - 1);
        char before = form.charAt(length - 2);
        if (Letters.isConsonant(last) || last == 'ь') {
            add(readings, form, Case.NOM, Gender.MASCULINE);
            add(readings, form, last == 'ь' ? Case.NOM : Case.NONE, Gender.FEMININE);
            if (last == 'м' && length > 3) {
                instrumental(readings, form, before);
            }
            if (last == 'й' && length > 3) {
                feminineInstrumental(readings, form, before);
            }
            return readings;
        }
        switch (last) {
            case 'а' -> {
                if (Letters.isConsonant(before)) {
                    add(readings, bent(form, 1, ""), Case.GEN, Gender.MASCULINE);
                    add(readings, bent(form, 1, ""), Case.ACC, Gender.MASCULINE);
                }
                add(readings, form, Case.NOM, Gender.FEMININE);
                add(readings, form, Case.NOM, Gender.MASCULINE);
            }
            case 'я' -> {
                masculine(readings, form, Case.GEN);
                masculine(readings, form, Case.ACC);
                add(readings, form, Case.NOM, Gender.FEMININE);
                add(readings, form, Case.NOM, Gender.MASCULINE);
            }
            case 'у' -> {
                if (Letters.isConsonant(before)) {
                    add(readings, bent(form, 1, ""), Case.DAT, Gender.MASCULINE);
                    both(readings, bent(form, 1, "а"), Case.ACC);
                }
            }
            case 'ю' -> {
                if (before == 'о' || before == 'е') {
                    both(readings, bent(form, 2, before == 'о' ? "а" : "я"), Case.INS);
                }
                if (before == 'ь') {
                    add(readings, bent(form, 1, ""), Case.INS, Gender.FEMININE);
                }
                masculine(readings, form, Case.DAT);
                both(readings, bent(form, 1, "я"), Case.ACC);
            }
            case 'ы' -> both(readings, bent(form, 1, "а"), Case.GEN);
            case 'и' -> {
                if (before == 'и') {
                    add(readings, bent(form, 1, "й"), Case.LOC, Gender.MASCULINE);
                    both(readings, bent(form, 1, "я"), Case.DAT);
                    both(readings, bent(form, 1, "я"), Case.LOC);
                }
                both(readings, bent(form, 1, "я"), Case.GEN);
                both(readings, bent(form, 1, "а"), Case.GEN);
                for (Case casus : new Case[] {Case.GEN, Case.DAT, Case.LOC}) {
                    add(readings, bent(form, 1, "ь"), casus, Gender.FEMININE);
                }
            }
            case 'е' -> {
                if (Letters.isConsonant(before)) {
                    add(readings, bent(form, 1, ""), Case.LOC, Gender.MASCULINE);
                    both(readings, bent(form, 1, "а"), Case.DAT);
                    both(readings, bent(form, 1, "а"), Case.LOC);
                }
                masculine(readings, form, Case.LOC);
                both(readings, bent(form, 1, "я"), Case.DAT);
                both(readings, bent(form, 1, "я"), Case.LOC);
            }
            default -> {
            }
        }
        if (last != 'а' && last != 'я') {
            both(readings, form, Case.NONE);
        }
        return readings;
    }

    /// «-ом», «-ем»: of a stem in a consonant, й or ь.
    private static void instrumental(List<NameReading> readings, String form, char vowel) {
        if (vowel == 'о' || vowel == 'е' || vowel == 'ё') {
            char stem = form.charAt(form.length() - 3);
            if (Letters.isConsonant(stem)) {
                add(readings, bent(form, 2, ""), Case.INS, Gender.MASCULINE);
            }
            if (vowel != 'о') {
                add(readings, bent(form, 2, "й"), Case.INS, Gender.MASCULINE);
                add(readings, bent(form, 2, "ь"), Case.INS, Gender.MASCULINE);
            }
        }
    }

    /// «-ой», «-ей»: of a stem in -а or -я.
    private static void feminineInstrumental(List<NameReading> readings, String form, char vowel) {
        if (vowel == 'о' || vowel == 'е') {
            both(readings, bent(form, 2, "а"), Case.INS);
        }
        if (vowel == 'е' || vowel == 'ё') {
            both(readings, bent(form, 2, "я"), Case.INS);
        }
    }

    /// Of a stem in й or ь.
    private static void masculine(List<NameReading> readings, String form, Case casus) {
        add(readings, bent(form, 1, "й"), casus, Gender.MASCULINE);
        add(readings, bent(form, 1, "ь"), casus, Gender.MASCULINE);
    }

    private static void both(List<NameReading> readings, String nominative, Case casus) {
        add(readings, nominative, casus, Gender.FEMININE);
        add(readings, nominative, casus, Gender.MASCULINE);
    }

    private static void add(List<NameReading> readings, String nominative, Case casus, Gender gender) {
        readings.add(new NameReading(nominative, gender, casus, false));
    }
}
