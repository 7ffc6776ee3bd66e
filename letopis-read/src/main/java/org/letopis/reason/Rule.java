package org.letopis.reason;

import java.util.List;
import org.letopis.model.Statement;
import org.letopis.model.Timex;

/// Something that holds of the times of statements.
@FunctionalInterface
interface Rule {

    /// @param statements in text order, numbered in the network by their place here
    void constrain(List<Statement> statements, List<Timex> times, TimeNetwork network);
}
