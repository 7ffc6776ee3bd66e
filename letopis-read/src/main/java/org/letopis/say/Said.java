package org.letopis.say;

import java.util.List;
import org.letopis.model.Notice;
import org.letopis.model.Statement;

/// The statements of a text in text order, and what the reader should know about its quotations.
public record Said(List<Statement> statements, List<Notice> notices) {

    public Said {
        statements = List.copyOf(statements);
        notices = List.copyOf(notices);
    }
}
