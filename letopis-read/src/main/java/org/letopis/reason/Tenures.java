package org.letopis.reason;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.letopis.model.EntityId;
import org.letopis.model.Phase;
import org.letopis.model.Role;
import org.letopis.model.Statement;
import org.letopis.model.StatementType;
import org.letopis.model.Status;
import org.letopis.model.Timex;
import org.letopis.model.Voice;

/// A term has one beginning and one end, told in several places, and a post that the next man takes has been left.
final class Tenures implements Rule {

    /// What is held: the same person, kind and thing, as the same voice tells it.
    private record Tenure(Voice voice, EntityId subject, StatementType type, EntityId object) {}

    private record Post(Voice voice, EntityId office) {}

    @Override
    public void constrain(List<Statement> statements, List<Timex> times, TimeNetwork network) {
        Map<Tenure, Integer> begun = new HashMap<>();
        Map<Post, Integer> holders = new HashMap<>();
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            boolean held = statement.type().hasPhase() && statement.status() == Status.ASSERTED;
            if (!held || statement.subject().isEmpty() || statement.role(Role.OBJECT).isEmpty()) {
                continue;
            }
            EntityId object = statement.role(Role.OBJECT).getFirst();
            Tenure tenure = new Tenure(statement.voice(), statement.subject().get(), statement.type(), object);
            Phase phase = OwnDates.phase(statement);
            if (phase == Phase.START) {
                begun.put(tenure, i);
            } else if (phase == Phase.END && begun.containsKey(tenure)) {
                int start = begun.remove(tenure);
                network.equate(Moment.start(start), Moment.start(i));
                network.equate(Moment.end(start), Moment.end(i));
            }
            if (statement.type() == StatementType.OFFICE) {
                Post post = new Post(statement.voice(), object);
                Integer before = holders.put(post, i);
                if (before != null && phase == Phase.START && !statements.get(before).subject().equals(statement.subject())) {
                    network.order(Moment.end(before), Moment.start(i));
                }
            }
        }
    }
}
