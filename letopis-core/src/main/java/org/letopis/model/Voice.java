package org.letopis.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Who says a statement inside the text.
public sealed interface Voice {

    Voice AUTHOR = new Author();

    /// The source's own author.
    record Author() implements Voice {}

    /// Somebody whom an outer voice quotes or reports.
    ///
    /// @param outer the voice that lets the speaker speak
    /// @param utterance the statement whose content this voice speaks, where the text makes one
    record Reported(Voice outer, EntityId speaker, Optional<StatementId> utterance) implements Voice {}

    /// The speakers from the outermost to the innermost; empty for the author.
    default List<EntityId> chain() {
        List<EntityId> chain = new ArrayList<>();
        Voice voice = this;
        while (voice instanceof Reported(Voice outer, EntityId speaker, var _)) {
            chain.addFirst(speaker);
            voice = outer;
        }
        return List.copyOf(chain);
    }
}
