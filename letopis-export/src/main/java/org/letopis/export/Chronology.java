package org.letopis.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.letopis.model.Claim;
import org.letopis.model.Reading;
import org.letopis.model.Statement;
import org.letopis.time.Bounds;
import org.letopis.time.Dating;

/// The statements of a reading as eyes want them: what happened in order of time, what was said, and who was judged.
///
/// @param events facts by their earliest day; one without a day of its own stays behind the one told before it
/// @param utterances in text order
/// @param judgements in text order
record Chronology(List<Statement> events, List<Statement> utterances, List<Statement> judgements) {

    static Chronology of(Reading reading) {
        List<Placed> events = new ArrayList<>();
        List<Statement> utterances = new ArrayList<>();
        List<Statement> judgements = new ArrayList<>();
        LocalDate last = LocalDate.MIN;
        for (Statement statement : reading.statements()) {
            switch (statement.claim()) {
                case Claim.Fact _ -> {
                    last = day(statement, last);
                    events.add(new Placed(last, statement));
                }
                case Claim.Utterance _ -> utterances.add(statement);
                case Claim.Judgement _ -> judgements.add(statement);
            }
        }
        events.sort(Comparator.comparing(Placed::day));
        return new Chronology(events.stream().map(Placed::statement).toList(), utterances, judgements);
    }

    /// A statement and the day under which it stands. Sorting is stable: what shares a day stays in text order.
    private record Placed(LocalDate day, Statement statement) {}

    private static LocalDate day(Statement statement, LocalDate last) {
        return statement.dating()
                .map(Dating::bounds)
                .filter(bounds -> bounds.hasStart() || bounds.hasEnd())
                .map(bounds -> bounds.hasStart() ? bounds.earliest() : bounds.latest())
                .orElseGet(() -> within(statement.bounds().map(Statement.DerivedBounds::bounds).orElse(Bounds.ANY), last));
    }

    /// The day told last, or the nearest to it that the bounds allow.
    private static LocalDate within(Bounds bounds, LocalDate last) {
        if (last.isBefore(bounds.earliest()) && !last.equals(LocalDate.MIN)) {
            return bounds.earliest();
        }
        return last.isAfter(bounds.latest()) ? bounds.latest() : last;
    }
}
