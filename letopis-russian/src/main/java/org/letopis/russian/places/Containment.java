package org.letopis.russian.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.letopis.find.Phrase;
import org.letopis.find.Referent.Named;
import org.letopis.model.MentionType;
import org.letopis.morph.TaggedSentence;
import org.letopis.morph.Word;

/// What lies within what, as far as the words beside each other tell: «деревня Яновка Елисаветградского уезда Херсонской
/// губернии», «Койоакан (Мексика)», «в Егорьевске, Московской обл.»
final class Containment {

    private Containment() {}

    /// The same phrases, each with what contains it.
    static List<Phrase> told(TaggedSentence sentence, List<Phrase> places) {
        List<Phrase> sorted = new ArrayList<>(places);
        sorted.sort(Comparator.comparingInt(Phrase::first).thenComparing(Phrase::end, Comparator.reverseOrder()));
        for (int at = sorted.size() - 2; at >= 0; at--) {
            Phrase inner = sorted.get(at);
            Phrase outer = sorted.get(at + 1);
            if (isLarger(outer, inner) && areJoined(sentence, inner, outer)) {
                sorted.set(at, within(inner, outer));
            }
        }
        return sorted;
    }

    private static Phrase within(Phrase inner, Phrase outer) {
        if (!(inner.referent() instanceof Named small) || !(outer.referent() instanceof Named large)) {
            return inner;
        }
        List<String> containers = new ArrayList<>();
        containers.add(large.name());
        containers.addAll(large.within());
        Named placed = new Named(small.type(), small.name(), containers);
        return new Phrase(inner.sentence(), inner.first(), inner.end(), inner.head(), inner.type(), placed, inner.foundBy());
    }

    private static boolean isLarger(Phrase outer, Phrase inner) {
        int large = rank(outer.type());
        int small = rank(inner.type());
        // «волости уезда»: both districts
        return large > small || large == small && outer.type() == MentionType.DISTRICT;
    }

    private static int rank(MentionType type) {
        return switch (type) {
            case FACILITY -> 1;
            case CITY -> 2;
            case DISTRICT -> 3;
            case STATE_OR_PROVINCE -> 4;
            case COUNTRY -> 5;
            default -> 0;
        };
    }

    private static boolean areJoined(TaggedSentence sentence, Phrase inner, Phrase outer) {
        int gap = outer.first() - inner.end();
        if (gap < 0 || gap > 2 || rank(inner.type()) == 0) {
            return false;
        }
        if (gap == 0) {
            return true;
        }
        Word mark = sentence.word(inner.end());
        if (gap == 1) {
            return mark.is(",") && rank(outer.type()) < 5 || mark.is("(");
        }
        return mark.is(",") && (sentence.word(inner.end() + 1).is("в") || sentence.word(inner.end() + 1).is("города"));
    }
}
