package org.letopis.say;

import java.util.List;
import org.letopis.model.Entity;
import org.letopis.model.Notice;
import org.letopis.model.Statement;

/// The statements of a text in text order, who speaks in it without being of its cast, and what the reader should know
/// about its quotations.
public record Said(List<Statement> statements, List<Entity> voices, List<Notice> notices) {

    public Said {
        statements = List.copyOf(statements);
        voices = List.copyOf(voices);
        notices = List.copyOf(notices);
    }
}
