package org.letopis.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.letopis.model.Mention;
import org.letopis.model.MentionId;
import org.letopis.model.Reading;
import org.letopis.model.Relation;
import org.letopis.text.CodePoints;
import org.letopis.text.Span;

/// Mentions and relations as brat standoff, under the names of NEREL. To be laid beside the text as NAME.ann.
public final class BratExporter implements Exporter {

    @Override
    public void write(Reading reading, Writer out) throws IOException {
        String text = reading.source().text();
        CodePoints points = CodePoints.of(text);
        Map<MentionId, String> written = new HashMap<>();
        for (Mention mention : reading.mentions()) {
            List<Span> fragments = fragments(mention.span(), text);
            if (fragments.isEmpty()) {
                continue;
            }
            String id = "T" + (written.size() + 1);
            written.put(mention.id(), id);
            String offsets = fragments.stream()
                    .map(span -> points.at(span.start()) + " " + points.at(span.end()))
                    .collect(Collectors.joining(";"));
            String words = fragments.stream().map(span -> span.of(text)).collect(Collectors.joining(" "));
            out.write(id + "\t" + mention.type() + " " + offsets + "\t" + words + "\n");
        }
        int number = 0;
        for (Relation relation : reading.relations()) {
            String from = written.get(relation.from());
            String to = written.get(relation.to());
            if (from != null && to != null) {
                number++;
                out.write("R" + number + "\t" + relation.type() + " Arg1:" + from + " Arg2:" + to + "\n");
            }
        }
    }

    /// A brat annotation must not hold a line end: one that runs over several lines is written in several pieces.
    private static List<Span> fragments(Span span, String text) {
        List<Span> fragments = new ArrayList<>();
        int start = span.start();
        for (int i = span.start(); i <= span.end(); i++) {
            if (i == span.end() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                if (i > start) {
                    fragments.add(new Span(start, i));
                }
                start = i + 1;
            }
        }
        return fragments;
    }
}
