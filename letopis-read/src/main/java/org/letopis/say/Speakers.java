package org.letopis.say;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.letopis.model.EntityId;
import org.letopis.say.Speech.Turn;
import org.letopis.text.Span;

/// Who speaks at which place of a text: the contents of all turns as a tree of spans.
public final class Speakers {

    private final Speech speech;
    private final List<Content> contents;
    /// Where in `contents` each turn's first span stands, -1 for a turn without content.
    private final int[] firsts;

    private Speakers(Speech speech, List<Content> contents, int[] firsts) {
        this.speech = speech;
        this.contents = contents;
        this.firsts = firsts;
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
        int[] firsts = new int[speech.turns().size()];
        Arrays.fill(firsts, -1);
        int open = -1;
        for (Content content : spans) {
            while (open >= 0 && nested.get(open).span().end() <= content.span().start()) {
                open = nested.get(open).parent();
            }
            if (firsts[content.turn()] < 0) {
                firsts[content.turn()] = nested.size();
            }
            nested.add(new Content(content.span(), content.turn(), open));
            open = nested.size() - 1;
        }
        return new Speakers(speech, nested, firsts);
    }

    /// The innermost turn that speaks most of the evidence, by its place in the speech's list; -1 where the author does.
    int holding(List<Span> evidence) {
        int best = -1;
        int deepest = 0;
        Set<Integer> tried = new HashSet<>();
        for (Span span : evidence) {
            for (int offset : new int[] {span.start(), (span.start() + span.end()) / 2, Math.max(span.start(), span.end() - 1)}) {
                for (int at = contentAt(offset); at >= 0 && tried.add(at); at = contents.get(at).parent()) {
                    if (speaksMost(contents.get(at).turn(), evidence) && depth(at) > deepest) {
                        best = contents.get(at).turn();
                        deepest = depth(at);
                    }
                }
            }
        }
        return best;
    }

    /// The turn in which another is told, by its place in the speech's list; -1 where the author tells it.
    int around(int turn) {
        if (firsts[turn] < 0) {
            int holder = holding(speech.turns().get(turn).utterance().evidence());
            return holder == turn ? -1 : holder;
        }
        int at = contents.get(firsts[turn]).parent();
        while (at >= 0 && contents.get(at).turn() == turn) {
            at = contents.get(at).parent();
        }
        return at < 0 ? -1 : contents.get(at).turn();
    }

    /// The innermost turn that speaks most of a span.
    public Optional<Turn> turnAt(Span span) {
        int turn = holding(List.of(span));
        return turn < 0 ? Optional.empty() : Optional.of(speech.turns().get(turn));
    }

    /// Whom «я» means at a place: the speaker of the innermost quotation, and the narrator outside of all.
    public Optional<EntityId> firstPerson(Scene scene, Span span) {
        for (int at = contentAt(span.start()); at >= 0; at = contents.get(at).parent()) {
            Turn turn = speech.turns().get(contents.get(at).turn());
            if (turn.firstPersonIsSpeaker()) {
                return turn.utterance().subject();
            }
        }
        return scene.cast().narrator();
    }

    private boolean speaksMost(int turn, List<Span> evidence) {
        int all = 0;
        int spoken = 0;
        for (Span span : evidence) {
            all += span.length();
            for (Span content : speech.turns().get(turn).content()) {
                spoken += Math.max(0, Math.min(span.end(), content.end()) - Math.max(span.start(), content.start()));
            }
        }
        return spoken * 2 >= all;
    }

    private int depth(int content) {
        int depth = 0;
        for (int at = content; at >= 0; at = contents.get(at).parent()) {
            depth++;
        }
        return depth;
    }

    private int contentAt(int offset) {
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
        int at = low - 1;
        while (at >= 0 && contents.get(at).span().end() <= offset) {
            at = contents.get(at).parent();
        }
        return at;
    }
}
