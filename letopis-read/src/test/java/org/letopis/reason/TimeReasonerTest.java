package org.letopis.reason;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.letopis.model.Claim;
import org.letopis.model.EntityId;
import org.letopis.model.Phase;
import org.letopis.model.Role;
import org.letopis.model.Statement;
import org.letopis.model.StatementId;
import org.letopis.model.StatementType;
import org.letopis.model.Status;
import org.letopis.model.Timex;
import org.letopis.model.Voice;
import org.letopis.text.Span;
import org.letopis.time.Dating;
import org.letopis.time.Edtf;

class TimeReasonerTest {

    private static final EntityId TROTSKY = new EntityId(1);
    private static final EntityId CHICHERIN = new EntityId(2);
    private static final EntityId COMMISSARIAT = new EntityId(3);

    private final List<Statement> statements = new ArrayList<>();
    private final List<Timex> times = new ArrayList<>();

    /// Statement `sN` has the ten characters from 10 N on as its evidence.
    private void tell(EntityId subject, StatementType type, Phase phase, String edtf, EntityId... object) {
        int number = statements.size() + 1;
        Span span = new Span(10 * number, 10 * number + 10);
        Optional<Dating> dating = edtf.isEmpty() ? Optional.empty() : Optional.of(Dating.of(Edtf.parse(edtf), span));
        statements.add(new Statement(
                new StatementId(number), Claim.Fact.of(type, phase), Optional.of(subject),
                Map.of(Role.OBJECT, List.of(object)), dating, Optional.empty(), Voice.AUTHOR, Status.ASSERTED,
                List.of(span), 1, "test"));
    }

    /// The next statement begins with «затем».
    private void then() {
        int start = 10 * (statements.size() + 1);
        times.add(new Timex(new Span(start, start + 5), new Timex.Following(), "test"));
    }

    private String bounds(int number) {
        return new TimeReasoner().reason(statements, times).get(number - 1).bounds()
                .map(derived -> (derived.bounds().hasStart() ? derived.bounds().earliest() : "") + ".."
                        + (derived.bounds().hasEnd() ? derived.bounds().latest() : "") + " " + derived.follows())
                .orElse("none");
    }

    @Test
    void nobodyActsBeforeBirthOrAfterDeath() {
        tell(TROTSKY, StatementType.BIRTH, Phase.UNTOLD, "1879");
        tell(TROTSKY, StatementType.MOVEMENT, Phase.UNTOLD, "");
        tell(TROTSKY, StatementType.REHABILITATION, Phase.UNTOLD, "");
        tell(CHICHERIN, StatementType.MOVEMENT, Phase.UNTOLD, "");
        tell(TROTSKY, StatementType.DEATH, Phase.UNTOLD, "1940-08-21");

        assertEquals("1879-01-01..1940-08-21 [s1, s5]", bounds(2));
        assertEquals("none", bounds(3));
        assertEquals("none", bounds(4));
    }

    @Test
    void whatFollowsIsNotEarlierThanWhatWasToldBefore() {
        tell(TROTSKY, StatementType.ARREST, Phase.UNTOLD, "1898");
        then();
        tell(TROTSKY, StatementType.EXILE, Phase.START, "");
        tell(TROTSKY, StatementType.MOVEMENT, Phase.UNTOLD, "1902");

        assertEquals("1898-01-01.. [s1]", bounds(2));
        assertEquals("none", bounds(3));
    }

    @Test
    void aChainNamesEveryStatementOnItsWay() {
        tell(TROTSKY, StatementType.EDUCATION, Phase.END, "1896-06");
        then();
        tell(TROTSKY, StatementType.RESIDENCE, Phase.DURING, "");
        then();
        tell(TROTSKY, StatementType.RESIDENCE, Phase.DURING, "");
        then();
        tell(TROTSKY, StatementType.RESIDENCE, Phase.END, "1900");

        assertEquals("1896-06-01..1900-12-31 [s1, s2, s4]", bounds(3));
    }

    @Test
    void aPostThatTheNextManTakesHasBeenLeft() {
        tell(TROTSKY, StatementType.OFFICE, Phase.DURING, "", COMMISSARIAT);
        tell(CHICHERIN, StatementType.OFFICE, Phase.START, "1918-05-30", COMMISSARIAT);

        assertEquals("..1918-05-30 [s2]", bounds(1));
    }

    @Test
    void appointmentAndDismissalBoundOneTerm() {
        tell(TROTSKY, StatementType.OFFICE, Phase.START, "", COMMISSARIAT);
        tell(TROTSKY, StatementType.OFFICE, Phase.END, "1925-01-26", COMMISSARIAT);

        assertEquals("..1925-01-26 [s2]", bounds(1));
    }

    @Test
    void theTextsOwnDatesAreStronger() {
        tell(TROTSKY, StatementType.ARREST, Phase.UNTOLD, "1905");
        then();
        tell(TROTSKY, StatementType.EXILE, Phase.START, "1900");
        then();
        tell(TROTSKY, StatementType.MOVEMENT, Phase.UNTOLD, "");

        assertEquals("none", bounds(2));
        assertEquals("1900-01-01.. [s2]", bounds(3));
    }

    @Test
    void aDayOfUnknownStyleIsWide() {
        tell(TROTSKY, StatementType.BIRTH, Phase.UNTOLD, "1879-10-26");

        assertEquals("1879-10-26..1879-11-07 []", bounds(1));
    }

    @Test
    void thousandsOfStatementsAreNoTrouble() {
        tell(TROTSKY, StatementType.BIRTH, Phase.UNTOLD, "1879");
        for (int i = 0; i < 20_000; i++) {
            then();
            tell(TROTSKY, StatementType.ACT, Phase.UNTOLD, "");
        }
        tell(TROTSKY, StatementType.DEATH, Phase.UNTOLD, "1940");

        assertEquals("1879-01-01..1940-12-31 [s1, s20002]", bounds(20_001));
    }
}
