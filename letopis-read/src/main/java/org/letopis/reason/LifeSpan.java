package org.letopis.reason;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.letopis.model.EntityId;
import org.letopis.model.Statement;
import org.letopis.model.StatementType;
import org.letopis.model.Status;
import org.letopis.model.Timex;

/// Nobody acts before his birth or after his death.
final class LifeSpan implements Rule {

    /// What may be told of the dead or the unborn.
    private static final Set<StatementType> BEYOND = Set.of(
            StatementType.JUDGEMENT,
            StatementType.FAMILY,
            StatementType.ORIGIN,
            StatementType.NAMING,
            StatementType.AWARD,
            StatementType.AUTHORSHIP,
            StatementType.BURIAL,
            StatementType.REHABILITATION);

    @Override
    public void constrain(List<Statement> statements, List<Timex> times, TimeNetwork network) {
        Map<EntityId, Integer> births = first(statements, StatementType.BIRTH);
        Map<EntityId, Integer> deaths = first(statements, StatementType.DEATH);
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            if (statement.subject().isEmpty()) {
                continue;
            }
            Integer birth = births.get(statement.subject().get());
            Integer death = deaths.get(statement.subject().get());
            boolean buried = statement.type() == StatementType.BURIAL;
            if (birth != null && birth != i && (buried || !BEYOND.contains(statement.type()))) {
                network.order(Moment.start(birth), Moment.start(i));
            }
            if (death != null && death != i && !BEYOND.contains(statement.type())) {
                network.order(Moment.end(i), Moment.end(death));
            }
            if (death != null && buried) {
                network.order(Moment.start(death), Moment.start(i));
            }
        }
    }

    /// The first such statement of the source itself about each person that has a date.
    private static Map<EntityId, Integer> first(List<Statement> statements, StatementType type) {
        Map<EntityId, Integer> first = new HashMap<>();
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            boolean holds = statement.type() == type
                    && statement.status() == Status.ASSERTED
                    && statement.voice().chain().isEmpty()
                    && statement.dating().isPresent();
            if (holds && statement.subject().isPresent()) {
                first.putIfAbsent(statement.subject().get(), i);
            }
        }
        return first;
    }
}
