package org.letopis.russian.bodies;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.letopis.model.MentionType;
import org.letopis.morph.Tag.Pos;
import org.letopis.morph.Word;
import org.letopis.russian.data.Lines;
import org.letopis.russian.lexicon.Folded;

/// Nouns that head the name of a body: «комитет», «полк», «университет».
final class Heads {

    enum Kind {
        BODY,
        ARMY,
        SCHOOL,
        FIRM
    }

    /// Whether a word is a mention even without a modifier.
    enum Alone {
        NEVER,
        IN_ITS_PLACE,
        ALWAYS
    }

    record Head(String word, MentionType type, Kind kind, Alone alone) {}

    private final Map<String, Head> byWord = new HashMap<>();

    static Heads load() {
        Heads heads = new Heads();
        for (String line : Lines.of(Heads.class, "heads.tsv")) {
            String[] columns = line.split("\t", -1);
            Kind kind = Kind.valueOf(columns[3].toUpperCase(Locale.ROOT));
            Alone alone = columns.length > 4 ? alone(columns[4]) : Alone.NEVER;
            Head head = new Head(columns[0], MentionType.valueOf(columns[2]), kind, alone);
            heads.byWord.put(Folded.of(columns[0]), head);
            for (String shortened : columns[1].split(" ")) {
                if (!shortened.isEmpty()) {
                    heads.byWord.putIfAbsent(shortened, head);
                }
            }
        }
        return heads;
    }

    private static Alone alone(String column) {
        return switch (column) {
            case "always" -> Alone.ALWAYS;
            case "alone" -> Alone.IN_ITS_PLACE;
            default -> Alone.NEVER;
        };
    }

    Optional<Head> of(Word word) {
        if (word.tag().isVerb()) {
            return Optional.empty();
        }
        Head shortened = byWord.get(Folded.of(word.text()));
        if (shortened != null && !word.text().equals(shortened.word())) {
            return Optional.of(shortened);
        }
        boolean noun = word.tag().pos() == Pos.NOUN || word.tag().pos() == Pos.PROPN || word.tag().pos() == Pos.ADJ;
        return noun ? Optional.ofNullable(byWord.get(Folded.of(word.lemma()))) : Optional.empty();
    }
}
