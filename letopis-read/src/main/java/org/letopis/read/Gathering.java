package org.letopis.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.letopis.find.Phrase;
import org.letopis.find.Referent;
import org.letopis.link.Cast;
import org.letopis.model.Mention;
import org.letopis.model.MentionId;
import org.letopis.model.MentionType;
import org.letopis.model.Reading;
import org.letopis.model.Timex;
import org.letopis.morph.Tag;
import org.letopis.morph.TaggedSentence;
import org.letopis.morph.TaggedText;
import org.letopis.say.Said;
import org.letopis.text.Span;

/// Puts what the stages found together into one immutable reading.
final class Gathering {

    private Gathering() {}

    static Reading reading(TaggedText text, List<Phrase> phrases, Cast cast, Said said) {
        return new Reading(
                text.source(),
                cast.narrator(),
                cast.about(),
                said.notices(),
                text.text().repairs(),
                text.sentences().stream().map(TaggedSentence::span).toList(),
                cast.entities(),
                mentions(text, phrases, cast),
                List.of(),
                times(phrases),
                said.statements());
    }

    private static List<Mention> mentions(TaggedText text, List<Phrase> phrases, Cast cast) {
        List<Mention> mentions = new ArrayList<>();
        for (Phrase phrase : inTextOrder(text, phrases)) {
            if (timex(phrase).filter(timex -> timex.value() instanceof Timex.Following).isPresent()) {
                continue; // «затем» is a time, but it mentions nothing
            }
            Span span = mentioned(phrase, text.sentences().get(phrase.sentence()));
            MentionId id = new MentionId(mentions.size() + 1);
            mentions.add(new Mention(id, span, phrase.type(), cast.of(phrase), phrase.foundBy()));
        }
        return mentions;
    }

    /// A mention of a date has its preposition with it («в 1917 году»), as NEREL annotates; the time itself has not.
    private static Span mentioned(Phrase phrase, TaggedSentence in) {
        boolean withPreposition = phrase.type() == MentionType.DATE
                && phrase.first() > 0
                && in.word(phrase.first() - 1).tag().pos() == Tag.Pos.ADP;
        return withPreposition ? in.span(phrase.first() - 1, phrase.end()) : phrase.span(in);
    }

    private static List<Phrase> inTextOrder(TaggedText text, List<Phrase> phrases) {
        Comparator<Phrase> bySpan =
                Comparator.comparing(phrase -> phrase.span(text.sentences().get(phrase.sentence())));
        return phrases.stream().sorted(bySpan).toList();
    }

    static List<Timex> times(List<Phrase> phrases) {
        return phrases.stream()
                .map(Gathering::timex)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Timex::span))
                .toList();
    }

    private static Optional<Timex> timex(Phrase phrase) {
        return phrase.referent() instanceof Referent.Moment(Timex timex) ? Optional.of(timex) : Optional.empty();
    }
}
