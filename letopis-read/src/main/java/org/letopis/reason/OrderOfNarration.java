package org.letopis.reason;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.letopis.model.EntityId;
import org.letopis.model.Phase;
import org.letopis.model.Statement;
import org.letopis.model.StatementType;
import org.letopis.model.Status;
import org.letopis.model.Timex;
import org.letopis.text.Span;

/// «Затем», «потом», «вскоре»: what is told with them is not earlier than what the same voice told just before of the same
/// subject. A post, a dwelling or a school so followed by another of its kind ends with it.
final class OrderOfNarration implements Rule {

    @Override
    public void constrain(List<Statement> statements, List<Timex> times, TimeNetwork network) {
        List<Span> cues = new ArrayList<>();
        for (Timex time : times) {
            if (time.value() instanceof Timex.Following) {
                cues.add(time.span());
            }
        }
        int next = 0;
        for (int i = 0; i < statements.size(); i++) {
            Span evidence = statements.get(i).evidence().getFirst();
            while (next < cues.size() && cues.get(next).end() <= evidence.start()) {
                next++;
            }
            if (next < cues.size() && isCited(statements.get(i), cues.get(next))) {
                int follower = i;
                previous(statements, i, cues.get(next)).ifPresent(before -> follow(statements, before, follower, network));
            }
        }
    }

    private static boolean isCited(Statement statement, Span cue) {
        return statement.evidence().stream().anyMatch(span -> span.encloses(cue));
    }

    private static void follow(List<Statement> statements, int before, int after, TimeNetwork network) {
        Statement first = statements.get(before);
        boolean ends = first.type() == statements.get(after).type() && isExclusive(first.type())
                || OwnDates.phase(first) == Phase.END;
        network.order(ends ? Moment.end(before) : Moment.start(before), Moment.start(after));
    }

    private static boolean isExclusive(StatementType type) {
        return switch (type) {
            case OFFICE, OCCUPATION, RESIDENCE, EDUCATION, EXILE -> true;
            default -> false;
        };
    }

    /// The nearest statement before the cue that the same voice makes about the same subject.
    private static Optional<Integer> previous(List<Statement> statements, int at, Span cue) {
        Statement statement = statements.get(at);
        Optional<EntityId> subject = statement.subject();
        // A few clauses back: what is farther away is another story.
        for (int i = at - 1; i >= Math.max(0, at - 12); i--) {
            Statement before = statements.get(i);
            boolean same = before.subject().equals(subject)
                    && before.voice().equals(statement.voice())
                    && before.status() == Status.ASSERTED
                    && before.type() != StatementType.JUDGEMENT;
            if (same && before.evidence().getLast().end() <= cue.start()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
