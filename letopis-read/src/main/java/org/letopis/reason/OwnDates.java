package org.letopis.reason;

import java.time.LocalDate;
import java.util.List;
import org.letopis.model.Claim;
import org.letopis.model.Phase;
import org.letopis.model.Statement;
import org.letopis.model.Timex;
import org.letopis.time.Bounds;
import org.letopis.time.Dating;
import org.letopis.time.Edtf;

/// What a statement's own date says of its beginning and end: one that tells a beginning leaves the end open.
final class OwnDates implements Rule {

    @Override
    public void constrain(List<Statement> statements, List<Timex> times, TimeNetwork network) {
        for (int i = 0; i < statements.size(); i++) {
            if (statements.get(i).dating().isPresent()) {
                know(i, phase(statements.get(i)), statements.get(i).dating().get(), network);
            }
        }
    }

    static Phase phase(Statement statement) {
        return statement.claim() instanceof Claim.Fact fact ? fact.phase() : Phase.UNTOLD;
    }

    private static void know(int statement, Phase phase, Dating dating, TimeNetwork network) {
        Bounds bounds = dating.bounds();
        Moment start = Moment.start(statement);
        Moment end = Moment.end(statement);
        if (dating.edtf() instanceof Edtf.Interval(Edtf.End from, Edtf.End to) && phase != Phase.UNTOLD) {
            network.know(start, new Bounds(bounds.earliest(), from instanceof Edtf.Point point ? point.bounds().latest() : bounds.latest()));
            network.know(end, new Bounds(to instanceof Edtf.Point point ? point.bounds().earliest() : bounds.earliest(), bounds.latest()));
            return;
        }
        switch (phase) {
            case START -> network.know(start, bounds);
            case END -> network.know(end, bounds);
            case DURING -> {
                network.know(start, new Bounds(LocalDate.MIN, bounds.latest()));
                network.know(end, new Bounds(bounds.earliest(), LocalDate.MAX));
            }
            case UNTOLD -> {
                network.know(start, bounds);
                network.know(end, bounds);
            }
        }
    }
}
