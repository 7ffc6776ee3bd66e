package org.letopis.russian.speech;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.letopis.find.Phrase;
import org.letopis.find.Referent;
import org.letopis.model.Claim;
import org.letopis.model.EntityId;
import org.letopis.model.EntityType;
import org.letopis.model.Role;
import org.letopis.model.Status;
import org.letopis.morph.Tag.Case;
import org.letopis.russian.speech.SayingVerb.Government;
import org.letopis.say.Argument;
import org.letopis.say.Draft;
import org.letopis.say.Scene;
import org.letopis.say.SentenceScene;
import org.letopis.say.Speech.Turn;
import org.letopis.text.Span;
import org.letopis.time.Dating;

/// Makes turns of reports: finds who speaks, to whom, of whom, where and when. Reports come in text order, an outer one
/// before what is told inside it, so that «я» and «мне» inside a quotation find their speaker.
final class TurnMaker {

    /// Words between an insertion and the verb of the clause that it interrupts.
    private static final int NEAR_INSERTION = 8;

    private final Scene scene;
    private final Row row;
    private final SpeakerFinder speakers;
    private final List<Made> open = new ArrayList<>();
    /// The speakers of the last lines of a dialogue, the latest last.
    private final List<Optional<EntityId>> lines = new ArrayList<>();
    private int lastLine = -2;
    /// By how many turns are open.
    private final Map<Integer, Last> last = new HashMap<>();

    /// @param reports all of the text
    /// @param voices speakers whom the cast does not know are added to them
    TurnMaker(Scene scene, Row row, List<Report> reports, Voices voices) {
        this.scene = scene;
        this.row = row;
        BitSet spoken = new BitSet(row.size());
        for (Report report : reports) {
            if (report.quoted()) {
                report.content().forEach(stretch -> spoken.set(stretch.first(), stretch.end()));
            }
        }
        this.speakers = new SpeakerFinder(scene, row, spoken, voices);
    }

    private record Made(Report report, Turn turn) {}

    /// The last report among the words of one turn, or of the author: its sentence and its speaker.
    private record Last(int sentence, Optional<EntityId> speaker) {}

    List<Turn> turns(List<Report> reports) {
        List<Report> sorted = new ArrayList<>(reports);
        sorted.sort(Comparator.comparingInt(Report::start).thenComparing(Report::end, Comparator.reverseOrder()));
        List<Turn> turns = new ArrayList<>();
        for (Report report : sorted) {
            while (!open.isEmpty() && open.getLast().report().end() <= report.start()) {
                open.removeLast();
            }
            int depth = open.size();
            turn(report).ifPresent(turn -> {
                turns.add(turn);
                last.put(depth, new Last(row.sentence(Math.max(report.telling().word(), report.start())), turn.utterance().subject()));
                last.keySet().removeIf(deeper -> deeper > depth);
                if (!report.content().isEmpty()) {
                    open.add(new Made(report, turn));
                }
            });
        }
        return turns;
    }

    private Optional<Turn> turn(Report report) {
        Optional<EntityId> speaker = speaker(report);
        if (speaker.isEmpty() && !report.quoted()) {
            return Optional.empty();
        }
        boolean repeats = report.foundBy().equals("speech.ascribed")
                && !open.isEmpty()
                && open.getLast().turn().utterance().subject().equals(speaker);
        if (repeats) {
            return Optional.empty();
        }
        Claim.Manner manner = report.quoted() ? Claim.Manner.QUOTED : Claim.Manner.REPORTED;
        List<Span> content = spans(report.content());
        Map<Role, List<EntityId>> roles = new EnumMap<>(Role.class);
        work(report.telling()).ifPresent(work -> roles.put(Role.OBJECT, List.of(work)));
        hearer(report.telling(), speaker).ifPresent(hearer -> roles.put(Role.WITH, List.of(hearer)));
        List<EntityId> about = about(report, speaker);
        if (!about.isEmpty()) {
            roles.put(Role.ABOUT, about);
        }
        Draft draft = new Draft(
                new Claim.Utterance(manner, content),
                speaker,
                roles,
                dating(report.telling()),
                status(report.telling()),
                spans(report.evidence()),
                speaker.isEmpty() ? 0.5 : report.quoted() ? 0.9 : 0.8,
                report.foundBy());
        return Optional.of(new Turn(draft, content, report.quoted(), told(report)));
    }

    private Optional<EntityId> speaker(Report report) {
        Optional<EntityId> speaker =
                switch (report.telling().form()) {
                    case VERB -> speakers.ofVerb(report, around(report));
                    case SOURCE -> speakers.ofNoun(report.telling(), around(report));
                    case NAME -> speakers.ofName(report.telling());
                    case NOTHING -> ofLine(report);
                };
        if (report.foundBy().equals("speech.line") || report.telling().form() != Telling.Form.NOTHING && startsLine(report)) {
            remember(report, speaker);
        }
        return speaker;
    }

    private boolean startsLine(Report report) {
        if (!report.quoted() || report.content().isEmpty()) {
            return false;
        }
        int first = report.content().getFirst().first();
        return first > 0 && row.isDash(first - 1) && row.startsParagraph(first - 1);
    }

    /// In a dialogue of two every other line is the same person's.
    private Optional<EntityId> ofLine(Report report) {
        int paragraph = row.paragraph(report.content().getFirst().first());
        if (paragraph == lastLine + 1) {
            return lines.size() >= 2 ? lines.get(lines.size() - 2) : Optional.empty();
        }
        int before = report.content().getFirst().first() - 2;
        return before < 0 ? Optional.empty() : speakers.actorBefore(before);
    }

    private void remember(Report report, Optional<EntityId> speaker) {
        int paragraph = row.paragraph(report.content().getFirst().first());
        if (paragraph != lastLine + 1) {
            lines.clear();
        }
        lines.add(speaker);
        lastLine = paragraph;
    }

    private SpeakerFinder.Around around(Report report) {
        boolean quoted = open.stream().anyMatch(made -> made.turn().firstPersonIsSpeaker());
        Last before = last.get(open.size());
        boolean near = before != null && Math.abs(row.sentence(report.telling().word()) - before.sentence()) <= 1;
        return new SpeakerFinder.Around(
                firstPerson(), quoted, near && before != null ? before.speaker() : Optional.empty(), interrupted(report));
    }

    /// The words before the insertion after which a verb stands, when it has no subject of its own on its side.
    private Optional<Stretch> interrupted(Report report) {
        if (open.isEmpty() || open.getLast().report().quoted() || open.getLast().report().content().size() < 2) {
            return Optional.empty();
        }
        List<Stretch> content = open.getLast().report().content();
        int word = report.telling().word();
        boolean first = content.get(1).contains(word)
                && row.sentence(word) == row.sentence(content.getFirst().first())
                && content.get(1).first() + NEAR_INSERTION > word;
        return first ? Optional.of(content.getFirst()) : Optional.empty();
    }

    /// Whom «я» means outside of all reports still to come: the speaker of the innermost quotation, or the narrator.
    private Optional<EntityId> firstPerson() {
        for (Made made : open.reversed()) {
            if (made.turn().firstPersonIsSpeaker()) {
                return made.turn().utterance().subject();
            }
        }
        return scene.cast().narrator();
    }

    private Optional<EntityId> hearer(Telling telling, Optional<EntityId> speaker) {
        Optional<Government> government = telling.verb().flatMap(SayingVerb::hearer);
        if (government.isEmpty()) {
            return Optional.empty();
        }
        SentenceScene sentence = scene.sentences().get(row.sentence(telling.word()));
        int base = row.first(row.sentence(telling.word()));
        for (Argument argument : Near.arguments(sentence, row.place(telling.word()))) {
            if (!telling.holds(base + argument.head()) || argument.modifies() >= 0) {
                continue;
            }
            if (isFirstPerson(row.text(base + argument.head())) && ReportedSpeech.fits(argument, government.get())) {
                return firstPerson().filter(id -> !speaker.equals(Optional.of(id)));
            }
            if (argument.isAgent() && ReportedSpeech.fits(argument, government.get()) && !argument.entity().equals(speaker)) {
                return argument.entity();
            }
        }
        return Optional.empty();
    }

    private static boolean isFirstPerson(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "я", "мне", "меня", "нам", "нас", "мною" -> true;
            default -> false;
        };
    }

    /// The book, letter or newspaper in which it stands.
    private Optional<EntityId> work(Telling telling) {
        if (telling.where().isEmpty()) {
            return Optional.empty();
        }
        SentenceScene sentence = scene.sentences().get(row.sentence(telling.word()));
        int base = row.first(row.sentence(telling.word()));
        for (Phrase phrase : Near.phrases(sentence, row.place(telling.word()))) {
            Optional<EntityId> entity = scene.cast().of(phrase);
            boolean quoted = phrase.first() > 0 && Marks.isQuote(sentence.sentence().word(phrase.first() - 1).text())
                    || Marks.isQuote(sentence.sentence().word(phrase.first()).text());
            boolean work = entity.map(id -> scene.cast().entity(id).type())
                    .filter(type -> type == EntityType.WORK || type == EntityType.ORGANIZATION && quoted)
                    .isPresent();
            if (work && telling.holds(base + phrase.head()) && standsIn(sentence, phrase.first())) {
                return entity;
            }
        }
        return Optional.empty();
    }

    private static boolean standsIn(SentenceScene sentence, int first) {
        for (int at = first - 1; at >= Math.max(0, first - 4); at--) {
            switch (sentence.sentence().word(at).text().toLowerCase(Locale.ROOT)) {
                case "в", "во", "на", "из" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    private Optional<Dating> dating(Telling telling) {
        if (telling.where().isEmpty()) {
            return Optional.empty();
        }
        SentenceScene sentence = scene.sentences().get(row.sentence(telling.word()));
        int base = row.first(row.sentence(telling.word()));
        for (Phrase time : Near.phrases(sentence, row.place(telling.word()))) {
            if (telling.holds(base + time.head()) && time.referent() instanceof Referent.Moment(var timex)) {
                Optional<Dating> dating = timex.dating();
                if (dating.isPresent()) {
                    return dating;
                }
            }
        }
        return Optional.empty();
    }

    private static Status told(Report report) {
        boolean denies = report.telling().verb().filter(verb -> verb.can(SayingVerb.Use.DENY)).isPresent();
        boolean plans = report.foundBy().equals("speech.asked");
        return denies ? Status.DENIED : plans ? Status.PLANNED : Status.ASSERTED;
    }

    private Status status(Telling telling) {
        int at = telling.word();
        boolean negated = telling.verb().isPresent() && row.is(at - 1, "не") && row.sentence(at) == row.sentence(at - 1);
        boolean denies = telling.verb().filter(verb -> verb.can(SayingVerb.Use.DENY)).isPresent();
        return negated && !denies ? Status.DENIED : Status.ASSERTED;
    }

    /// Whom it concerns: who is named as the topic, else the first one whom the first sentence of what is said is about.
    private List<EntityId> about(Report report, Optional<EntityId> speaker) {
        SentenceScene sentence = scene.sentences().get(row.sentence(report.telling().word()));
        int base = row.first(row.sentence(report.telling().word()));
        for (Argument argument : Near.arguments(sentence, row.place(report.telling().word()))) {
            boolean topic = switch (argument.preposition()) {
                case "о", "об", "обо", "про", "против" -> true;
                default -> false;
            };
            if (topic && argument.isAgent() && report.telling().holds(base + argument.head())) {
                return List.of(argument.entity().get());
            }
        }
        if (report.content().isEmpty()) {
            return inTopic(report.telling(), sentence, base, speaker);
        }
        return inContent(report, speaker);
    }

    /// «указал на «небольшевизм» Троцкого»: the person in what stands for what was said.
    private List<EntityId> inTopic(Telling telling, SentenceScene sentence, int base, Optional<EntityId> speaker) {
        for (Argument argument : Near.arguments(sentence, row.place(telling.word()))) {
            boolean told = telling.holds(base + argument.head()) && base + argument.head() != telling.word();
            boolean other = argument.isAgent() && !argument.entity().equals(speaker);
            boolean oblique = argument.casus() == Case.GEN || argument.casus() == Case.ACC || argument.casus() == Case.INS;
            if (told && other && oblique) {
                return List.of(argument.entity().get());
            }
        }
        return List.of();
    }

    private List<EntityId> inContent(Report report, Optional<EntityId> speaker) {
        int first = report.content().getFirst().first();
        SentenceScene sentence = scene.sentences().get(row.sentence(first));
        int base = row.first(row.sentence(first));
        List<EntityId> subjects = new ArrayList<>();
        List<EntityId> others = new ArrayList<>();
        for (Argument argument : Near.arguments(sentence, row.place(first))) {
            int head = base + argument.head();
            boolean said = report.content().stream().anyMatch(stretch -> stretch.contains(head));
            if (said && argument.isAgent() && !argument.entity().equals(speaker)) {
                boolean subject = argument.isBare() && argument.casus().agrees(Case.NOM);
                (subject ? subjects : others).add(argument.entity().get());
            }
        }
        List<EntityId> found = subjects.isEmpty() ? others : subjects;
        return found.stream().distinct().limit(2).toList();
    }

    private List<Span> spans(List<Stretch> stretches) {
        return stretches.stream()
                .filter(stretch -> !stretch.isEmpty())
                .map(stretch -> row.span(stretch.first(), stretch.end()))
                .toList();
    }
}
