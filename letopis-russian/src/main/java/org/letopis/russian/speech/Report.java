package org.letopis.russian.speech;

import java.util.List;

/// Something that a text says somebody said, before anybody knows who.
///
/// @param content the words in which the speaker speaks; empty where only the topic is told
/// @param evidence the words that carry it
/// @param quoted whether the words themselves are given
record Report(Telling telling, List<Stretch> content, List<Stretch> evidence, boolean quoted, String foundBy) {

    Report {
        content = List.copyOf(content);
        evidence = List.copyOf(evidence);
    }

    /// Where it begins: an outer report before what is told inside it.
    int start() {
        int first = telling.form() == Telling.Form.NOTHING ? Integer.MAX_VALUE : telling.word();
        for (Stretch stretch : content) {
            first = Math.min(first, stretch.first());
        }
        return first;
    }

    /// The word after the last of what is said.
    int end() {
        return content.isEmpty() ? telling.end() : content.getLast().end();
    }
}
