package org.letopis.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.letopis.text.Span;

/// Cuts a text wherever a mark begins or ends, so that marks which cross can all be shown: markup must nest, evidence and
/// mentions need not.
final class MarkedSegments {

    /// A stretch of the text over which the same marks lie.
    ///
    /// @param marks the shortest first
    record Segment<M>(Span span, List<M> marks) {}

    private MarkedSegments() {}

    /// @param spans where each mark lies
    /// @param cuts offsets at which to cut besides, as the ends of lines
    static <M> List<Segment<M>> of(String text, List<M> marks, Function<M, List<Span>> spans, Collection<Integer> cuts) {
        TreeMap<Integer, List<Event>> events = new TreeMap<>();
        cuts.forEach(cut -> events.computeIfAbsent(cut, _ -> new ArrayList<>()));
        events.computeIfAbsent(0, _ -> new ArrayList<>());
        for (int i = 0; i < marks.size(); i++) {
            for (Span span : spans.apply(marks.get(i))) {
                if (!span.isEmpty()) {
                    Event event = new Event(i, span.length());
                    events.computeIfAbsent(span.start(), _ -> new ArrayList<>()).add(event);
                    events.computeIfAbsent(span.end(), _ -> new ArrayList<>()).add(event);
                }
            }
        }
        return swept(text, marks, events);
    }

    /// A mark that begins or ends; the second time that it is met, it ends.
    private record Event(int mark, int length) {}

    private static <M> List<Segment<M>> swept(String text, List<M> marks, TreeMap<Integer, List<Event>> events) {
        TreeSet<Event> open = new TreeSet<>(Comparator.comparingInt(Event::length).thenComparingInt(Event::mark));
        List<Segment<M>> segments = new ArrayList<>();
        int start = 0;
        for (var at : events.entrySet()) {
            if (at.getKey() > start) {
                segments.add(new Segment<>(new Span(start, at.getKey()), marksOf(open, marks)));
                start = at.getKey();
            }
            for (Event event : at.getValue()) {
                if (!open.remove(event)) {
                    open.add(event);
                }
            }
        }
        if (start < text.length()) {
            segments.add(new Segment<>(new Span(start, text.length()), List.of()));
        }
        return segments;
    }

    private static <M> List<M> marksOf(TreeSet<Event> open, List<M> marks) {
        return open.stream().map(event -> marks.get(event.mark())).distinct().toList();
    }
}
