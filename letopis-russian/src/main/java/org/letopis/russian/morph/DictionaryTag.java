package org.letopis.russian.morph;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.letopis.morph.Tag;
import org.letopis.morph.Tag.Animacy;
import org.letopis.morph.Tag.Aspect;
import org.letopis.morph.Tag.Case;
import org.letopis.morph.Tag.Gender;
import org.letopis.morph.Tag.Number;
import org.letopis.morph.Tag.Person;
import org.letopis.morph.Tag.Pos;
import org.letopis.morph.Tag.Tense;
import org.letopis.morph.Tag.Variant;
import org.letopis.morph.Tag.VerbForm;
import org.letopis.morph.Tag.Voice;

/// A tag of the dictionary («NN:Anim:Masc:Sin:R») in our terms.
///
/// @param transitive whether it is of a verb that takes an object in the accusative
record DictionaryTag(Tag tag, Analysis.Kind kind, boolean transitive) {

    static DictionaryTag parse(String text) {
        List<String> parts = List.of(text.split(":"));
        Set<String> features = new HashSet<>(parts.subList(1, parts.size()));
        return new DictionaryTag(
                tag(parts.getFirst(), features), kind(parts.getFirst(), features), features.contains("TRANS"));
    }

    private static Analysis.Kind kind(String pos, Set<String> features) {
        if (pos.equals("ABR")) {
            return Analysis.Kind.ACRONYM;
        }
        if (features.contains("Name")) {
            return Analysis.Kind.GIVEN_NAME;
        }
        if (features.contains("Patr")) {
            return Analysis.Kind.PATRONYMIC;
        }
        return features.contains("Fam") ? Analysis.Kind.SURNAME : Analysis.Kind.COMMON;
    }

    private static Tag tag(String pos, Set<String> features) {
        return switch (pos) {
            case "NN" -> noun(features);
            case "ABR" -> nominal(Pos.NOUN, features, Animacy.INAN);
            case "ADJ" -> adjective(features);
            case "Ord" -> nominal(Pos.ADJ, features, Animacy.NONE);
            case "Num", "NumC" -> nominal(Pos.NUM, features, Animacy.NONE);
            case "PNN" -> nominal(Pos.PRON, features, Animacy.NONE);
            case "VB" -> verb(features.contains("INF") ? VerbForm.INF : VerbForm.FIN, features);
            case "PT" -> verb(VerbForm.PART, features);
            case "PT_Short" -> verb(VerbForm.PART, with(features, "Short"));
            case "DPT" -> verb(VerbForm.CONV, features);
            case "PREP" -> Tag.of(Pos.ADP);
            case "CONJ" -> Tag.of(Pos.CCONJ);
            case "PARTICLE" -> Tag.of(Pos.PART);
            case "INTERJECTION" -> Tag.of(Pos.INTJ);
            case "ADV", "PRDC", "PARENTHESIS" -> Tag.of(Pos.ADV);
            default -> Tag.of(Pos.X);
        };
    }

    private static Tag noun(Set<String> features) {
        boolean name = features.contains("Name") || features.contains("Patr") || features.contains("Fam");
        Animacy animacy = name || features.contains("Anim")
                ? Animacy.ANIM
                : features.contains("Inanim") ? Animacy.INAN : Animacy.NONE;
        return nominal(name ? Pos.PROPN : Pos.NOUN, features, animacy);
    }

    private static Tag adjective(Set<String> features) {
        return nominal(features.contains("MPR") ? Pos.DET : Pos.ADJ, features, Animacy.NONE);
    }

    private static Tag nominal(Pos pos, Set<String> features, Animacy animacy) {
        Number number = number(features);
        Gender gender = gender(features);
        boolean agreeing = pos == Pos.ADJ || pos == Pos.DET;
        return new Tag(
                pos,
                casus(features),
                number == Number.NONE && agreeing && gender != Gender.NONE ? Number.SING : number,
                gender,
                animacy,
                person(features),
                Tense.NONE,
                VerbForm.NONE,
                Voice.NONE,
                Aspect.NONE,
                features.contains("Short") ? Variant.SHORT : Variant.NONE);
    }

    private static Tag verb(VerbForm form, Set<String> features) {
        Number number = number(features);
        Gender gender = gender(features);
        return new Tag(
                Pos.VERB,
                casus(features),
                number == Number.NONE && gender != Gender.NONE ? Number.SING : number,
                gender,
                Animacy.NONE,
                person(features),
                tense(features),
                form,
                features.contains("STR") ? Voice.PASS : Voice.ACT,
                features.contains("PFV") ? Aspect.PERF : features.contains("IMPFV") ? Aspect.IMP : Aspect.NONE,
                features.contains("Short") ? Variant.SHORT : Variant.NONE);
    }

    private static Case casus(Set<String> features) {
        if (features.contains("Nom") || features.contains("Z")) {
            return Case.NOM;
        }
        if (features.contains("R") || features.contains("2R")) {
            return Case.GEN;
        }
        if (features.contains("D")) {
            return Case.DAT;
        }
        if (features.contains("V")) {
            return Case.ACC;
        }
        if (features.contains("T")) {
            return Case.INS;
        }
        return features.contains("P") || features.contains("2P") ? Case.LOC : Case.NONE;
    }

    private static Number number(Set<String> features) {
        return features.contains("Sin") ? Number.SING : features.contains("PL") ? Number.PLUR : Number.NONE;
    }

    private static Gender gender(Set<String> features) {
        if (features.contains("Masc")) {
            return Gender.MASC;
        }
        return features.contains("Fem") ? Gender.FEM : features.contains("Neut") ? Gender.NEUT : Gender.NONE;
    }

    private static Person person(Set<String> features) {
        if (features.contains("P1")) {
            return Person.FIRST;
        }
        return features.contains("P2") ? Person.SECOND : features.contains("P3") ? Person.THIRD : Person.NONE;
    }

    /// An imperative has no tense: that tells it from other finite forms.
    private static Tense tense(Set<String> features) {
        if (features.contains("Past")) {
            return Tense.PAST;
        }
        return features.contains("Real") ? Tense.PRES : features.contains("Fut") ? Tense.FUT : Tense.NONE;
    }

    private static Set<String> with(Set<String> features, String feature) {
        features.add(feature);
        return features;
    }
}
