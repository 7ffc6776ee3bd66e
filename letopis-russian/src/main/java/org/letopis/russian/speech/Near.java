package org.letopis.russian.speech;

import java.util.List;
import java.util.function.ToIntFunction;
import org.letopis.find.Phrase;
import org.letopis.say.Argument;
import org.letopis.say.SentenceScene;

/// What stands near a word of a sentence. A sentence may be a million words long; nobody speaks across so many.
final class Near {

    private static final int FAR = 120;

    private Near() {}

    static List<Argument> arguments(SentenceScene sentence, int word) {
        return around(sentence.arguments(), Argument::first, word);
    }

    static List<Phrase> phrases(SentenceScene sentence, int word) {
        return around(sentence.phrases(), Phrase::first, word);
    }

    /// @param all in text order
    private static <T> List<T> around(List<T> all, ToIntFunction<T> first, int word) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (first.applyAsInt(all.get(middle)) < word - FAR) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < all.size() && first.applyAsInt(all.get(end)) <= word + FAR) {
            end++;
        }
        return all.subList(low, end);
    }
}
