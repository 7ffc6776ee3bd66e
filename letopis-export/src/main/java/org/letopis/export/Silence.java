package org.letopis.export;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.letopis.model.Reading;
import org.letopis.text.Span;

/// The sentences that yielded no statement. A historian distrusts what a machine passes over in silence, so they are
/// counted and shown.
final class Silence {

    private Silence() {}

    static List<Span> sentences(Reading reading) {
        BitSet told = new BitSet(reading.source().text().length());
        reading.statements().forEach(statement -> statement.evidence().forEach(span -> told.set(span.start(), span.end())));
        List<Span> silent = new ArrayList<>();
        for (Span sentence : reading.sentences()) {
            int first = told.nextSetBit(sentence.start());
            if (first < 0 || first >= sentence.end()) {
                silent.add(sentence);
            }
        }
        return silent;
    }
}
