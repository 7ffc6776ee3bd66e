package org.letopis.reason;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.letopis.model.Statement;
import org.letopis.model.Statement.DerivedBounds;
import org.letopis.model.StatementId;
import org.letopis.model.Timex;
import org.letopis.time.Bounds;

/// Derives what statements do not say of their time from those that do.
public final class TimeReasoner implements Reasoner {

    private static final List<Rule> RULES =
            List.of(new OwnDates(), new LifeSpan(), new OrderOfNarration(), new Tenures());

    @Override
    public List<Statement> reason(List<Statement> statements, List<Timex> times) {
        TimeNetwork network = new TimeNetwork(statements.size());
        RULES.forEach(rule -> rule.constrain(statements, times, network));
        network.close();
        List<Statement> reasoned = new ArrayList<>(statements.size());
        for (int i = 0; i < statements.size(); i++) {
            reasoned.add(statements.get(i).with(derived(statements, i, network)));
        }
        return reasoned;
    }

    /// What others add to a statement's own date, or the width that the date itself has, being of an unknown style.
    private static Optional<DerivedBounds> derived(List<Statement> statements, int at, TimeNetwork network) {
        Statement statement = statements.get(at);
        Moment from = Moment.start(at);
        Moment to = Moment.end(at);
        switch (OwnDates.phase(statement)) {
            case START -> to = from;
            case END -> from = to;
            case DURING, UNTOLD -> {}
        }
        Bounds bounds = network.bounds(from, to);
        List<StatementId> follows = network.reasons(from, to).stream()
                .map(reason -> statements.get(reason).id())
                .toList();
        Optional<Bounds> own = statement.dating().map(dating -> dating.bounds());
        boolean adds = !follows.isEmpty() && own.map(date -> !bounds.and(date).equals(date)).orElse(true);
        if (adds && !bounds.isEmpty() && !bounds.equals(Bounds.ANY)) {
            return Optional.of(new DerivedBounds(own.map(bounds::and).orElse(bounds), follows));
        }
        boolean wide = statement.dating()
                .filter(dating -> !dating.bounds().equals(dating.edtf().bounds()))
                .isPresent();
        return wide ? own.map(date -> new DerivedBounds(date, List.of())) : Optional.empty();
    }
}
