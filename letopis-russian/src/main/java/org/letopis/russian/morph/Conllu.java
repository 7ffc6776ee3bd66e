package org.letopis.russian.morph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.letopis.segment.Sentence;
import org.letopis.segment.Token;
import org.letopis.text.Span;

/// Annotated text in the CoNLL-U format, of Universal Dependencies or of OpenCorpora.
///
/// The latter is known by its words alone being there: it has lemmas in capitals and no syntax.
public final class Conllu {

    private Conllu() {}

    /// @param lines of one file
    public static List<AnnotatedSentence> read(List<String> lines) {
        List<AnnotatedSentence> sentences = new ArrayList<>();
        List<Token> tokens = new ArrayList<>();
        List<Annotation> annotations = new ArrayList<>();
        for (String line : lines) {
            if (line.isEmpty()) {
                finish(sentences, tokens, annotations);
            } else if (line.charAt(0) != '#') {
                String[] fields = line.split("\t");
                if (fields.length >= 8 && fields[0].indexOf('-') < 0 && fields[0].indexOf('.') < 0) {
                    tokens.add(token(fields[1], tokens));
                    annotations.add(annotation(fields));
                }
            }
        }
        finish(sentences, tokens, annotations);
        return sentences;
    }

    private static void finish(
            List<AnnotatedSentence> sentences, List<Token> tokens, List<Annotation> annotations) {
        if (!tokens.isEmpty()) {
            Span span = tokens.getFirst().span().union(tokens.getLast().span());
            sentences.add(new AnnotatedSentence(new Sentence(span, 0, tokens), annotations));
            tokens.clear();
            annotations.clear();
        }
    }

    private static Token token(String form, List<Token> before) {
        int start = before.isEmpty() ? 0 : before.getLast().span().end() + 1;
        return new Token(new Span(start, start + form.length()), form, kind(form), true);
    }

    private static Token.Kind kind(String form) {
        char first = form.charAt(0);
        char last = form.charAt(form.length() - 1);
        if (Character.isDigit(first)) {
            return Token.Kind.NUMBER;
        }
        if (form.chars().allMatch(letter -> "IVXLCDM".indexOf(letter) >= 0)) {
            return Token.Kind.ROMAN;
        }
        if (!Character.isLetter(first)) {
            return Token.Kind.PUNCTUATION;
        }
        if (last != '.') {
            return Token.Kind.WORD;
        }
        return form.length() == 2 && Character.isUpperCase(first) ? Token.Kind.INITIAL : Token.Kind.ABBREVIATION;
    }

    private static Annotation annotation(String[] fields) {
        Map<String, String> features = new HashMap<>();
        for (String feature : fields[5].split("\\|")) {
            int equals = feature.indexOf('=');
            if (equals > 0) {
                features.put(feature.substring(0, equals), feature.substring(equals + 1));
            }
        }
        boolean coarse = fields[7].equals("_");
        boolean conditional = "Cnd".equals(features.get("Mood"));
        Pos pos = conditional && fields[3].equals("AUX")
                ? Pos.PART
                : Pos.valueOf(fields[3].equals("CONJ") ? "CCONJ" : fields[3]);
        return new Annotation(
                fields[2].toLowerCase(Locale.ROOT),
                tag(pos, features),
                "Imp".equals(features.get("Mood")),
                coarse,
                pos != Pos.X && pos != Pos.SYM);
    }

    private static Tag tag(Pos pos, Map<String, String> features) {
        boolean noun = pos == Pos.NOUN || pos == Pos.PROPN;
        return new Tag(
                pos,
                switch (features.getOrDefault("Case", "")) {
                    case "Nom", "Voc" -> Case.NOM;
                    case "Gen", "Par" -> Case.GEN;
                    case "Dat" -> Case.DAT;
                    case "Acc" -> Case.ACC;
                    case "Ins" -> Case.INS;
                    case "Loc" -> Case.LOC;
                    default -> Case.NONE;
                },
                switch (features.getOrDefault("Number", "")) {
                    case "Sing" -> Number.SING;
                    case "Plur", "Ptan" -> Number.PLUR;
                    default -> Number.NONE;
                },
                switch (features.getOrDefault("Gender", "")) {
                    case "Masc" -> Gender.MASC;
                    case "Fem" -> Gender.FEM;
                    case "Neut" -> Gender.NEUT;
                    default -> Gender.NONE;
                },
                switch (noun ? features.getOrDefault("Animacy", "") : "") {
                    case "Anim" -> Animacy.ANIM;
                    case "Inan" -> Animacy.INAN;
                    default -> Animacy.NONE;
                },
                switch (features.getOrDefault("Person", "")) {
                    case "1" -> Person.FIRST;
                    case "2" -> Person.SECOND;
                    case "3" -> Person.THIRD;
                    default -> Person.NONE;
                },
                switch (features.getOrDefault("Tense", "")) {
                    case "Past" -> Tense.PAST;
                    case "Pres" -> Tense.PRES;
                    case "Fut" -> Tense.FUT;
                    default -> Tense.NONE;
                },
                switch (features.getOrDefault("VerbForm", "")) {
                    case "Fin" -> VerbForm.FIN;
                    case "Inf" -> VerbForm.INF;
                    case "Part" -> VerbForm.PART;
                    case "Conv", "Trans", "Ger" -> VerbForm.CONV;
                    default -> VerbForm.NONE;
                },
                switch (features.getOrDefault("Voice", "")) {
                    case "Act" -> Voice.ACT;
                    case "Pass" -> Voice.PASS;
                    case "Mid" -> Voice.MID;
                    default -> Voice.NONE;
                },
                switch (features.getOrDefault("Aspect", "")) {
                    case "Perf" -> Aspect.PERF;
                    case "Imp" -> Aspect.IMP;
                    default -> Aspect.NONE;
                },
                features.getOrDefault("Variant", "").equals("Short")
                                || features.getOrDefault("Variant", "").equals("Brev")
                        ? Variant.SHORT
                        : Variant.NONE);
    }
}
