package org.letopis.russian.speech;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.letopis.russian.speech.Quotation.Kind;

/// Pairs quotation marks over a whole text: nested in the same marks, over paragraphs with or without a repeated opening
/// mark, two closed by one mark, or never closed.
///
/// Marks are first paired within their paragraph. What a paragraph leaves open is then closed by what a later one leaves
/// unopened, if it comes soon: in a text that lost a mark, one missing mark must not swallow the rest.
final class Quotations {

    /// Paragraphs over which an open quotation waits to be closed.
    private static final int PATIENCE = 40;
    /// Paragraphs that an unclosed quotation may still take to the end of the text.
    private static final int TAIL = 12;
    /// Deeper quotations are not told apart: only broken text nests so.
    private static final int DEEPEST = 6;

    private final Row row;
    /// The mark that each mark is paired with within its paragraph, -1 for none.
    private final int[] partner;
    private final List<Integer> waiting = new ArrayList<>();
    private final List<Quotation> found = new ArrayList<>();
    private final List<Integer> strays = new ArrayList<>();

    private Quotations(Row row) {
        this.row = row;
        this.partner = new int[row.size()];
        Arrays.fill(partner, -1);
    }

    /// @param quotations in text order, an enclosing one before what it encloses; none crosses another
    /// @param strays marks that close what was never opened
    record Result(List<Quotation> quotations, List<Integer> strays) {}

    static Result of(Row row) {
        Quotations quotations = new Quotations(row);
        quotations.pair();
        return new Result(nested(quotations.found), List.copyOf(quotations.strays));
    }

    private void pair() {
        int start = 0;
        while (start < row.size()) {
            int end = row.paragraphEnd(start);
            pairWithin(start, end);
            settle(start, end);
            start = end;
        }
        for (int open : waiting) {
            leaveOpen(open);
        }
    }

    private void pairWithin(int start, int end) {
        List<Integer> open = new ArrayList<>();
        int[] counts = new int[3];
        for (int at = start; at < end; at++) {
            if (!row.isMark(at) || !Marks.isQuote(row.text(at))) {
                continue;
            }
            int family = family(row.text(at));
            if (opensHere(at, start, counts[family] > 0)) {
                open.add(at);
                counts[family]++;
            } else if (counts[family] > 0) {
                int last = open.removeLast();
                counts[family(row.text(last))]--;
                while (family(row.text(last)) != family) {
                    last = open.removeLast();
                    counts[family(row.text(last))]--;
                }
                partner[last] = at;
                partner[at] = last;
            }
        }
    }

    private static int family(String mark) {
        return switch (mark) {
            case "«", "»" -> 0;
            case "\"" -> 1;
            default -> 2;
        };
    }

    private boolean opensHere(int at, int start, boolean someOpen) {
        String mark = row.text(at);
        if (Marks.opens(mark)) {
            return true;
        }
        if (Marks.closes(mark)) {
            return false;
        }
        boolean after = at == start || row.word(at).token().spaced() || isOpening(at - 1);
        boolean before = at + 1 < row.size() && row.word(at + 1).token().spaced();
        return someOpen ? after && !before : after || !before;
    }

    private boolean isOpening(int at) {
        return row.isMark(at) && (Marks.opens(row.text(at)) || row.is(at, "(") || row.is(at, "[") || row.isDash(at));
    }

    /// Closes what earlier paragraphs left open, and keeps what this one leaves open.
    private void settle(int start, int end) {
        boolean goesOn = !waiting.isEmpty();
        waiting.removeIf(open -> {
            boolean late = row.paragraph(start) - row.paragraph(open) > PATIENCE;
            if (late) {
                leaveOpen(open);
            }
            return late;
        });
        int lastQuote = lastQuote(start, end);
        for (int at = start; at < end; at++) {
            if (!row.isMark(at) || !Marks.isQuote(row.text(at))) {
                continue;
            }
            boolean repeated = at == start && goesOn && !waiting.isEmpty() && Marks.opens(row.text(at));
            if (partner[at] > at) {
                if (repeated && endsParagraph(partner[at], end)) {
                    close(waiting.removeLast(), partner[at]);
                } else {
                    close(at, partner[at]);
                }
            } else if (partner[at] < 0 && opensHere(at, start, false) && !Marks.closes(row.text(at))) {
                if (!repeated && !sharesClosing(at, lastQuote)) {
                    waiting.add(at);
                }
            } else if (partner[at] < 0) {
                if (waiting.isEmpty()) {
                    strays.add(at);
                } else {
                    close(waiting.removeLast(), at);
                }
            }
        }
    }

    /// «Он писал в книге «Сталин». — one mark closes both, as printers do.
    private boolean sharesClosing(int open, int lastQuote) {
        boolean shares = lastQuote > open && partner[lastQuote] > open;
        if (shares) {
            close(open, lastQuote);
        }
        return shares;
    }

    /// The quotation mark that ends a paragraph, but for a full stop; -1 for none.
    private int lastQuote(int start, int end) {
        int last = end - 1;
        while (last > start && row.isMark(last) && !Marks.isQuote(row.text(last))) {
            last--;
        }
        return row.isMark(last) && Marks.isQuote(row.text(last)) ? last : -1;
    }

    private boolean endsParagraph(int at, int end) {
        int next = at + 1;
        while (next < end && row.isMark(next)) {
            next++;
        }
        return next == end;
    }

    private void close(int open, int mark) {
        found.add(new Quotation(open, open + 1, mark, 0, Kind.CLOSED));
    }

    /// What is never closed goes to the end of a text that ends soon, if it opened a paragraph, else to the end of its
    /// paragraph.
    private void leaveOpen(int open) {
        int end = row.paragraphEnd(open);
        int last = row.size() - 1;
        if (row.startsParagraph(open) && row.paragraph(last) - row.paragraph(open) <= TAIL) {
            end = row.size();
        }
        if (open + 1 < end) {
            found.add(new Quotation(open, open + 1, end, 0, Kind.UNCLOSED));
        }
    }

    private static List<Quotation> nested(List<Quotation> found) {
        found.sort(Comparator.comparingInt(Quotation::open).thenComparing(Quotation::end, Comparator.reverseOrder()));
        List<Quotation> nested = new ArrayList<>();
        List<Quotation> around = new ArrayList<>();
        for (Quotation quotation : found) {
            while (!around.isEmpty() && around.getLast().end() <= quotation.open()) {
                around.removeLast();
            }
            int end = around.isEmpty() ? quotation.end() : Math.min(quotation.end(), around.getLast().end());
            if (around.size() < DEEPEST && quotation.first() < end) {
                Kind kind = end < quotation.end() ? Kind.UNCLOSED : quotation.kind();
                Quotation settled = new Quotation(quotation.open(), quotation.first(), end, around.size(), kind);
                nested.add(settled);
                around.add(settled);
            }
        }
        return List.copyOf(nested);
    }
}
