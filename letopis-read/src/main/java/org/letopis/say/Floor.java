package org.letopis.say;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.letopis.say.Speech.Turn;
import org.letopis.text.Span;

/// Who has the floor at each place of a text: the turns of a speech, nested.
public final class Floor {

    private final List<Turn> turns;
    /// Every span of every turn's content, an enclosing one before what it encloses.
    private final List<Piece> pieces;
    private final Map<Turn, Integer> firstPieces;

    private Floor(List<Turn> turns, List<Piece> pieces, Map<Turn, Integer> firstPieces) {
        this.turns = turns;
        this.pieces = pieces;
        this.firstPieces = firstPieces;
    }

    /// @param outer the place of the piece around this one, -1 for none
    private record Piece(Span span, int turn, int outer) {}

    public static Floor of(Speech speech) {
        List<Piece> flat = new ArrayList<>();
        for (int turn = 0; turn < speech.turns().size(); turn++) {
            for (Span span : speech.turns().get(turn).content()) {
                flat.add(new Piece(span, turn, -1));
            }
        }
        flat.sort(Comparator.comparing(Piece::span).thenComparing(Piece::turn));
        List<Piece> pieces = new ArrayList<>(flat.size());
        Map<Turn, Integer> firstPieces = new HashMap<>();
        int open = -1;
        for (Piece piece : flat) {
            while (open >= 0 && pieces.get(open).span().end() <= piece.span().start()) {
                open = pieces.get(open).outer();
            }
            firstPieces.putIfAbsent(speech.turns().get(piece.turn()), pieces.size());
            pieces.add(new Piece(piece.span(), piece.turn(), open));
            open = pieces.size() - 1;
        }
        return new Floor(speech.turns(), List.copyOf(pieces), Map.copyOf(firstPieces));
    }

    /// The innermost turn that speaks most of the evidence; empty where the author does.
    public Optional<Turn> holding(List<Span> evidence) {
        Set<Integer> tried = new HashSet<>();
        int best = -1;
        for (Span span : evidence) {
            for (int offset : new int[] {span.start(), (span.start() + span.end()) / 2, Math.max(span.start(), span.end() - 1)}) {
                int piece = pieceAt(offset);
                while (piece >= 0 && tried.add(piece)) {
                    if (speaksMost(pieces.get(piece).turn(), evidence) && depth(piece) > depth(best)) {
                        best = piece;
                    }
                    piece = pieces.get(piece).outer();
                }
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(turns.get(pieces.get(best).turn()));
    }

    /// The innermost turn that speaks at that place of the text.
    public Optional<Turn> at(int offset) {
        int piece = pieceAt(offset);
        return piece < 0 ? Optional.empty() : Optional.of(turns.get(pieces.get(piece).turn()));
    }

    /// The turn in which this one is told; empty where the author tells it.
    public Optional<Turn> around(Turn turn) {
        Integer first = firstPieces.get(turn);
        if (first == null) {
            return holding(turn.utterance().evidence()).filter(holder -> !holder.equals(turn));
        }
        int outer = pieces.get(first).outer();
        while (outer >= 0 && turns.get(pieces.get(outer).turn()).equals(turn)) {
            outer = pieces.get(outer).outer();
        }
        return outer < 0 ? Optional.empty() : Optional.of(turns.get(pieces.get(outer).turn()));
    }

    private boolean speaksMost(int turn, List<Span> evidence) {
        int all = 0;
        int spoken = 0;
        for (Span span : evidence) {
            all += span.length();
            for (Span content : turns.get(turn).content()) {
                spoken += Math.max(0, Math.min(span.end(), content.end()) - Math.max(span.start(), content.start()));
            }
        }
        return spoken * 2 >= all;
    }

    private int depth(int piece) {
        int depth = 0;
        for (int at = piece; at >= 0; at = pieces.get(at).outer()) {
            depth++;
        }
        return depth;
    }

    private int pieceAt(int offset) {
        int low = 0;
        int high = pieces.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pieces.get(middle).span().start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int piece = low - 1;
        while (piece >= 0 && pieces.get(piece).span().end() <= offset) {
            piece = pieces.get(piece).outer();
        }
        return piece;
    }
}
