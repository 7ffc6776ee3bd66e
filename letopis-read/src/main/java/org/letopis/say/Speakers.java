package org.letopis.say;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.letopis.model.EntityId;
import org.letopis.say.Speech.Turn;
import org.letopis.text.Span;

/// Who speaks at which place of a text: the contents of all turns as a tree of spans.
public final class Speakers {

    private final List<Content> contents;

    private Speakers(List<Content> contents) {
        this.contents = contents;
    }

    /// A span in which a turn's speaker speaks.
    ///
    /// @param parent the place in the list of the smallest content around it, -1 for none
    private record Content(Span span, int turn, int parent) {}

    public static Speakers of(Speech speech) {
        List<Content> spans = new ArrayList<>();
        for (int turn = 0; turn < speech.turns().size(); turn++) {
            for (Span span : speech.turns().get(turn).content()) {
                spans.add(new Content(span, turn, -1));
            }
        }
        spans.sort(Comparator.comparing(Content::span).thenComparing(Content::turn));
        List<Content> nested = new ArrayList<>(spans.size());
        List<Integer> open = new ArrayList<>();
        for (Content content : spans) {
            while (!open.isEmpty() && nested.get(open.getLast()).span().end() <= content.span().start()) {
                open.removeLast();
            }
            nested.add(new Content(content.span(), content.turn(), open.isEmpty() ? -1 : open.getLast()));
            open.add(nested.size() - 1);
        }
        return new Speakers(nested);
    }

    /// The innermost turn in whose content a span lies, by its place in the speech's list.
    ///
    /// @param except a turn that does not count: an utterance does not speak itself; -1 for none
    int turnAt(Span span, int except) {
        for (int at = lastStartingBy(span.start()); at >= 0; at = contents.get(at).parent()) {
            Content content = contents.get(at);
            if (content.turn() != except && content.span().encloses(span)) {
                return content.turn();
            }
        }
        return -1;
    }

    /// The innermost turn in whose content a span lies.
    public Optional<Turn> turnAt(Speech speech, Span span) {
        int turn = turnAt(span, -1);
        return turn < 0 ? Optional.empty() : Optional.of(speech.turns().get(turn));
    }

    /// Whom «я» means at a place: the speaker of the innermost quotation, and the narrator outside of all.
    public Optional<EntityId> firstPerson(Scene scene, Speech speech, Span span) {
        for (int at = lastStartingBy(span.start()); at >= 0; at = contents.get(at).parent()) {
            Content content = contents.get(at);
            Turn turn = speech.turns().get(content.turn());
            if (content.span().encloses(span) && turn.firstPersonIsSpeaker()) {
                return turn.utterance().subject();
            }
        }
        return scene.cast().narrator();
    }

    private int lastStartingBy(int offset) {
        int low = 0;
        int high = contents.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (contents.get(middle).span().start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
