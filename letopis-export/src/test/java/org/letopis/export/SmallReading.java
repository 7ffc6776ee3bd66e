package org.letopis.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.letopis.model.Claim;
import org.letopis.model.Entity;
import org.letopis.model.EntityId;
import org.letopis.model.EntityType;
import org.letopis.model.Gender;
import org.letopis.model.Mention;
import org.letopis.model.MentionId;
import org.letopis.model.MentionType;
import org.letopis.model.Notice;
import org.letopis.model.Phase;
import org.letopis.model.Polarity;
import org.letopis.model.Reading;
import org.letopis.model.Relation;
import org.letopis.model.Role;
import org.letopis.model.SourceText;
import org.letopis.model.Statement;
import org.letopis.model.Statement.DerivedBounds;
import org.letopis.model.StatementId;
import org.letopis.model.StatementType;
import org.letopis.model.Status;
import org.letopis.model.Timex;
import org.letopis.model.Voice;
import org.letopis.text.Repair;
import org.letopis.text.Span;
import org.letopis.time.Dating;
import org.letopis.time.Edtf;
import org.letopis.time.Reckoning;

/// A reading made by hand that has one of everything, over a text with a character outside the basic plane (so that code
/// points and UTF-16 units differ), with quotes, a tab, markup and a line end inside a mention.
final class SmallReading {

    static final String TEXT =
            "🙂 Пётр\nОрлов родился 26 октября (7 ноября) 1879 в <b>Туле</b>.\n"
                    + "По словам Ольги, Орлов, «храбрый\t\"капитан\"», в 1905 пытался бежать в Омск.\n"
                    + "О нём больше ничего не известно.";

    private static final EntityId ORLOV = new EntityId(1);
    private static final EntityId TULA = new EntityId(2);
    private static final EntityId OLGA = new EntityId(3);
    private static final EntityId OMSK = new EntityId(4);

    private SmallReading() {}

    static Reading empty() {
        return new Reading(
                SourceText.of("empty", ""), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of());
    }

    static Reading reading() {
        return new Reading(
                SourceText.of("small", TEXT),
                Optional.empty(),
                Optional.of(ORLOV),
                List.of(new Notice(span("«храбрый"), "a notice, with \"quotes\" & <marks>")),
                List.of(new Repair(span("\"капитан\""), "капитан", "quotes")),
                sentences(),
                entities(),
                mentions(),
                List.of(new Relation("PLACE_OF_BIRTH", new MentionId(1), new MentionId(2), "relations.hand", 0.5)),
                List.of(
                        new Timex(span("26 октября (7 ноября) 1879"), new Timex.Date(birthday()), "day.double"),
                        new Timex(span("1905"), new Timex.Length("P2Y"), "length")),
                statements());
    }

    private static List<Span> sentences() {
        int first = TEXT.indexOf("По словам");
        int second = TEXT.indexOf("О нём");
        return List.of(new Span(0, first - 1), new Span(first, second - 1), new Span(second, TEXT.length()));
    }

    private static List<Entity> entities() {
        return List.of(
                new Entity(ORLOV, EntityType.PERSON, "Пётр Орлов", List.of("Орлов"), Gender.MASCULINE, Optional.empty(),
                        List.of(span("Пётр\nОрлов"), span("Орлов,"))),
                new Entity(TULA, EntityType.PLACE, "=Тула", List.of(), Gender.UNKNOWN, Optional.empty(), List.of(span("Туле"))),
                new Entity(OLGA, EntityType.PERSON, "Ольга \"Оля\", сестра", List.of(), Gender.FEMININE, Optional.empty(), List.of(span("Ольги"))),
                new Entity(OMSK, EntityType.PLACE, "Омск", List.of(), Gender.UNKNOWN, Optional.of(TULA), List.of(span("Омск"))));
    }

    private static List<Mention> mentions() {
        return List.of(
                new Mention(new MentionId(1), span("Пётр\nОрлов"), MentionType.PERSON, Optional.of(ORLOV), "names.full"),
                new Mention(new MentionId(2), span("Туле"), MentionType.CITY, Optional.of(TULA), "places.city"),
                new Mention(new MentionId(3), span("1905"), MentionType.DATE, Optional.empty(), "year"));
    }

    private static List<Statement> statements() {
        Voice olga = new Voice.Reported(Voice.AUTHOR, OLGA, Optional.of(new StatementId(2)));
        return List.of(
                new Statement(new StatementId(1), Claim.Fact.of(StatementType.BIRTH, Phase.UNTOLD), Optional.of(ORLOV),
                        Map.of(Role.PLACE, List.of(TULA)), Optional.of(birthday()), Optional.empty(), Voice.AUTHOR,
                        Status.ASSERTED, List.of(span("Орлов родился 26 октября (7 ноября) 1879 в <b>Туле")), 0.9, "frame:родиться"),
                new Statement(new StatementId(2), new Claim.Utterance(Claim.Manner.REPORTED, List.of(span("в 1905 пытался бежать в Омск"))),
                        Optional.of(OLGA), Map.of(), Optional.empty(), Optional.empty(), Voice.AUTHOR, Status.ASSERTED,
                        List.of(span("По словам Ольги")), 0.8, "speech.words"),
                new Statement(new StatementId(3), new Claim.Judgement(Polarity.POSITIVE, List.of(span("храбрый"))), Optional.of(ORLOV),
                        Map.of(), Optional.empty(), Optional.empty(), olga, Status.ASSERTED,
                        List.of(span("Орлов, «храбрый\t\"капитан\"»")), 0.7, "judgement.epithet"),
                new Statement(new StatementId(4), Claim.Fact.of(StatementType.MOVEMENT, Phase.UNTOLD), Optional.of(ORLOV),
                        Map.of(Role.FROM, List.of(TULA), Role.TO, List.of(OMSK)),
                        Optional.of(Dating.of(new Edtf.Year(1905), span("1905"))),
                        Optional.of(new DerivedBounds(new Edtf.Year(1905).bounds(), List.of(new StatementId(1)))), olga,
                        Status.ATTEMPTED, List.of(span("в 1905 пытался бежать в Омск")), 0.6, "frame:бежать"));
    }

    private static Dating birthday() {
        return new Dating(new Edtf.Day(1879, 11, 7), new Edtf.Day(1879, 10, 26), Reckoning.BOTH, span("26 октября (7 ноября) 1879"));
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }
}
