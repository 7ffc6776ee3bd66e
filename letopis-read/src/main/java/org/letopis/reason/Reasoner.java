package org.letopis.reason;

import java.util.List;
import org.letopis.model.Statement;

/// Gives statements the bounds that follow from the order of narration, terms of office and known dates.
@FunctionalInterface
public interface Reasoner {

    /// @param statements in text order
    /// @return the same statements in the same order, some with bounds
    List<Statement> reason(List<Statement> statements);
}
