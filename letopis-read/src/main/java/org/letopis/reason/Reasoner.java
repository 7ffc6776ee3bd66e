package org.letopis.reason;

import java.util.List;
import org.letopis.model.Statement;
import org.letopis.model.Timex;

/// Gives statements the bounds that follow from the order of narration, terms of office and known dates.
@FunctionalInterface
public interface Reasoner {

    /// @param statements in text order
    /// @param times all that were found, in text order; «затем» among them tells the order of what it stands in
    /// @return the same statements in the same order, some with bounds
    List<Statement> reason(List<Statement> statements, List<Timex> times);
}
