package org.letopis.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.letopis.find.Phrase;
import org.letopis.find.Referent;
import org.letopis.link.Cast;
import org.letopis.link.WordPlace;
import org.letopis.model.EntityId;
import org.letopis.morph.Tag;
import org.letopis.morph.Tag.Case;
import org.letopis.morph.Tag.Pos;
import org.letopis.morph.TaggedSentence;
import org.letopis.morph.Word;

/// Finds the noun phrases of one sentence: what was found before, pronouns, and plain nouns.
final class Arguments {

    private final TaggedSentence sentence;
    private final List<Phrase> phrases;
    private final Cast cast;
    private final List<Argument> found = new ArrayList<>();

    /// @param phrases of this sentence, an enclosing one before what it encloses
    Arguments(TaggedSentence sentence, List<Phrase> phrases, Cast cast) {
        this.sentence = sentence;
        this.phrases = phrases;
        this.cast = cast;
    }

    List<Argument> found() {
        int next = 0;
        for (int i = 0; i < sentence.size(); ) {
            while (next < phrases.size() && phrases.get(next).first() < i) {
                next++;
            }
            if (next < phrases.size() && phrases.get(next).first() == i) {
                Phrase phrase = phrases.get(next);
                if (!(phrase.referent() instanceof Referent.Moment)) {
                    add(phrase.first(), phrase.end(), phrase.head(), Optional.of(phrase), cast.of(phrase));
                }
                i = phrase.end();
            } else {
                Tag tag = sentence.word(i).tag();
                if (tag.isNominal()) {
                    Optional<EntityId> entity =
                            Optional.ofNullable(cast.pronouns().get(new WordPlace(sentence.index(), i)));
                    add(i, i + 1, i, Optional.empty(), entity);
                }
                i++;
            }
        }
        return found;
    }

    private void add(int first, int end, int head, Optional<Phrase> phrase, Optional<EntityId> entity) {
        int before = beforeAttributes(first);
        boolean prepositional = before >= 0 && sentence.word(before).tag().pos() == Pos.ADP;
        String preposition =
                prepositional ? sentence.word(before).text().toLowerCase(Locale.ROOT) : "";
        Case casus = sentence.word(head).tag().casus();
        found.add(new Argument(
                first,
                end,
                head,
                preposition,
                casus,
                phrase,
                entity,
                entity.map(id -> cast.entity(id).type()),
                prepositional ? -1 : modified(before, casus)));
    }

    /// The word before the adjectives and numerals that stand before a noun, -1 at the beginning.
    private int beforeAttributes(int first) {
        int at = first - 1;
        while (at >= 0 && isAttribute(sentence.word(at))) {
            at--;
        }
        return at;
    }

    private static boolean isAttribute(Word word) {
        return switch (word.tag().pos()) {
            case ADJ, DET, NUM -> word.tag().variant() != Tag.Variant.SHORT;
            default -> false;
        };
    }

    /// The head of the noun that a genitive right after it modifies, -1 for none.
    private int modified(int before, Case casus) {
        if (before < 0 || casus != Case.GEN || found.isEmpty()) {
            return -1;
        }
        Argument last = found.getLast();
        return last.end() == before + 1 ? last.head() : -1;
    }
}
