package org.letopis.testkit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import org.letopis.text.Span;

/// A text with spans drawn into it: `⟦Троцкий⟧ уехал в ⟦PLACE:Мексику⟧`. Marks may nest.
///
/// @param text without the marks
/// @param marks in the order in which they open
public record MarkedText(String text, List<Mark> marks) {

    private static final char OPEN = '⟦';
    private static final char CLOSE = '⟧';

    /// A span with its label; the label is empty where none is drawn.
    public record Mark(Span span, String label) {}

    public MarkedText {
        marks = List.copyOf(marks);
    }

    /// Takes the marks out of a text. A label is capitals, digits, hyphens and underscores before a colon.
    ///
    /// @throws IllegalArgumentException if a bracket has no partner
    public static MarkedText of(String marked) {
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        int at = 0;
        while (at < marked.length()) {
            char c = marked.charAt(at++);
            if (c == OPEN) {
                int label = labelEnd(marked, at);
                open.push(marks.size());
                marks.add(new Mark(new Span(text.length(), text.length()), marked.substring(at, Math.max(at, label - 1))));
                at = label;
            } else if (c == CLOSE) {
                if (open.isEmpty()) {
                    throw new IllegalArgumentException("⟧ without ⟦ in: " + marked);
                }
                int mark = open.pop();
                marks.set(mark, new Mark(new Span(marks.get(mark).span().start(), text.length()), marks.get(mark).label()));
            } else {
                text.append(c);
            }
        }
        if (!open.isEmpty()) {
            throw new IllegalArgumentException("⟦ without ⟧ in: " + marked);
        }
        return new MarkedText(text.toString(), marks);
    }

    /// Draws spans into a text, so that a failure shows both texts marked.
    public static String draw(String text, Collection<Span> spans) {
        List<Span> sorted = spans.stream().sorted().toList();
        StringBuilder marked = new StringBuilder();
        for (int at = 0; at <= text.length(); at++) {
            int here = at;
            sorted.stream().filter(span -> span.end() == here && !span.isEmpty()).forEach(span -> marked.append(CLOSE));
            sorted.stream().filter(span -> span.start() == here).forEach(span -> marked.append(OPEN));
            sorted.stream().filter(span -> span.start() == here && span.isEmpty()).forEach(span -> marked.append(CLOSE));
            if (at < text.length()) {
                marked.append(text.charAt(at));
            }
        }
        return marked.toString();
    }

    public List<Span> spans() {
        return marks.stream().map(Mark::span).toList();
    }

    /// Spans that bear a label.
    public List<Span> spans(String label) {
        return marks.stream().filter(mark -> mark.label().equals(label)).map(Mark::span).toList();
    }

    /// The characters inside each mark.
    public List<String> slices() {
        return marks.stream().map(mark -> mark.span().of(text)).toList();
    }

    /// The offset behind the label's colon, or `from` if there is no label.
    private static int labelEnd(String marked, int from) {
        int at = from;
        while (at < marked.length() && isLabel(marked.charAt(at))) {
            at++;
        }
        return at > from && at < marked.length() && marked.charAt(at) == ':' ? at + 1 : from;
    }

    private static boolean isLabel(char c) {
        return c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '-';
    }
}
