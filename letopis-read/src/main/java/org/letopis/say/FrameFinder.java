package org.letopis.say;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.letopis.model.EntityId;
import org.letopis.model.EntityType;
import org.letopis.model.Phase;
import org.letopis.model.Role;
import org.letopis.model.StatementType;
import org.letopis.morph.Tag;
import org.letopis.say.Matching.Match;
import org.letopis.say.Predication.Form;
import org.letopis.syntax.Clause;

/// Finds what the predicates of a text say, by their frames; what has no frame may be a deed.
public final class FrameFinder implements ClaimFinder {

    private final FrameBook book;
    private final FrameWords words;
    private final TimeSense times;

    public FrameFinder(FrameBook book, FrameWords words, TimeSense times) {
        this.book = book;
        this.words = words;
        this.times = times;
    }

    @Override
    public List<Draft> find(Scene scene, Speech speech) {
        Speakers speakers = Speakers.of(speech);
        List<Draft> drafts = new ArrayList<>();
        for (SentenceScene sentence : scene.sentences()) {
            drafts.addAll(new Finding(new SentenceView(scene, sentence, speakers)).drafts());
        }
        return drafts;
    }

    /// What came of trying a frame: where it is of nobody, another of the same word may fit better.
    private enum Trial {
        SAID,
        OF_NOBODY,
        UNFIT
    }

    /// One sentence being searched.
    private final class Finding {

        private final SentenceView view;
        private final Subjects subjects;
        private final ClauseTimes clauseTimes;
        private final List<Draft> drafts = new ArrayList<>();

        Finding(SentenceView view) {
            this.view = view;
            this.subjects = new Subjects(view);
            this.clauseTimes = new ClauseTimes(view, times);
        }

        List<Draft> drafts() {
            if (view.size() > 0 && view.word(view.size() - 1).is("?")) {
                return drafts;
            }
            Predication[] heads = new Predication[view.clauses().size()];
            for (Predication predication : new Predications(view, words, book).found()) {
                if (!tryFrames(predication)) {
                    tryDeed(predication);
                }
                if (predication.clause().predicate().orElse(-1) == predication.word()) {
                    heads[predication.clause().index()] = predication;
                }
            }
            for (Clause clause : view.clauses()) {
                boolean elliptic = clause.kind() == Clause.Kind.COORDINATE && clause.predicate().isEmpty() && clause.host() >= 0;
                if (elliptic && !view.times(clause).isEmpty()) {
                    repeat(clause, heads);
                }
            }
            return drafts;
        }

        private boolean tryFrames(Predication predication) {
            List<Frame> frames = book.frames(view.word(predication.word()).lemma());
            boolean matched = false;
            for (Frame frame : frames) {
                switch (tryFrame(frame, predication)) {
                    case SAID -> {
                        return true;
                    }
                    case OF_NOBODY -> matched = true;
                    case UNFIT -> {}
                }
            }
            return matched;
        }

        /// «Жил в Париже, с 1914 в Лондоне»: the second clause repeats the predicate of the first unsaid.
        private void repeat(Clause clause, Predication[] heads) {
            Predication said = heads[clause.host()];
            heads[clause.index()] = said;
            if (said == null || clause.index() - said.clause().index() > 3) {
                return;
            }
            Predication unsaid = new Predication(said.word(), clause.first(), -1, said.form(), said.clause(), said.status());
            for (Frame frame : book.frames(view.word(said.word()).lemma())) {
                Subjects.Found subject = switch (frame.subject()) {
                    case AGENT -> subjects.agent(unsaid);
                    case PATIENT -> subjects.patient(unsaid);
                    case RECIPIENT -> subjects.recipient(unsaid);
                };
                boolean passive = said.form().isPassive() && frame.subject() != Frame.Subject.PATIENT;
                Optional<Match> match = Matching.match(frame, view.arguments(clause), List.of(), clause.first(), passive);
                if (match.isPresent() && hasEntity(match.get()) && !subject.isNobody()) {
                    Optional<ClauseTimes.Found> time = clauseTimes.nearest(clause, clause.first(), clause.first(), clause.end());
                    for (EntityId id : subject.entities()) {
                        drafts.add(new Draft(
                                frame.claim(Optional.empty()),
                                Optional.of(id),
                                roles(match.get(), match.get().arguments()),
                                time.map(ClauseTimes.Found::dating),
                                said.status(),
                                List.of(view.span(clause.first(), clause.end())),
                                0.65,
                                frame.name() + ":unsaid"));
                    }
                    return;
                }
            }
        }

        private Trial tryFrame(Frame frame, Predication predication) {
            Subjects.Found subject = switch (frame.subject()) {
                case AGENT -> subjects.agent(predication);
                case PATIENT -> subjects.patient(predication);
                case RECIPIENT -> subjects.recipient(predication);
            };
            boolean passive = predication.form().isPassive() && frame.subject() != Frame.Subject.PATIENT;
            List<Argument> region = region(predication);
            Optional<Match> match =
                    Matching.match(frame, region, subject.arguments(), predication.word(), passive);
            if (match.isEmpty()) {
                match = view.joinedNext(predication.clause())
                        .flatMap(next -> Matching.match(
                                frame, view.arguments(next), subject.arguments(), predication.word(), passive));
            }
            if (match.isEmpty()) {
                return Trial.UNFIT;
            }
            boolean bare = predication.form() == Form.NOUN && match.get().filled().isEmpty() && subject.arguments().isEmpty();
            if (subject.isNobody() || bare) {
                return Trial.OF_NOBODY;
            }
            say(match.get(), predication, subject);
            return Trial.SAID;
        }

        /// The arguments among which a predicate may choose.
        private List<Argument> region(Predication predication) {
            List<Argument> all = view.arguments(predication.clause());
            int from = 0;
            int end = view.size();
            switch (predication.form()) {
                case NOUN -> {
                    from = predication.word() + 1;
                    end = nextPredicate(predication);
                }
                case INFINITIVE -> from = predication.word() > predication.governor() ? predication.governor() : 0;
                default -> {}
            }
            List<Argument> region = new ArrayList<>();
            for (Argument argument : all) {
                if (argument.head() >= from && argument.head() < end && argument.head() != predication.word()) {
                    region.add(argument);
                }
            }
            return region;
        }

        private int nextPredicate(Predication predication) {
            int predicate = predication.clause().predicate().orElse(-1);
            return predicate > predication.word() ? predicate : view.size();
        }

        private void say(Match match, Predication predication, Subjects.Found subject) {
            List<List<Argument>> parts = parts(match);
            for (EntityId id : subject.entities()) {
                for (List<Argument> part : parts) {
                    drafts.add(draft(match, predication, subject, id, part));
                }
            }
        }

        /// One statement for each thing listed, where each is a thing of its own.
        private List<List<Argument>> parts(Match match) {
            for (Map.Entry<Slot, List<Argument>> entry : match.filled().entrySet()) {
                boolean divides = entry.getKey().role().filter(role -> role == Role.OBJECT).isPresent();
                if (divides && entry.getValue().size() > 1 && divides(match.frame().type())) {
                    List<List<Argument>> parts = new ArrayList<>();
                    for (Argument member : entry.getValue()) {
                        List<Argument> part = new ArrayList<>(match.arguments());
                        part.removeIf(argument -> argument != member && entry.getValue().contains(argument));
                        parts.add(part);
                    }
                    return parts;
                }
            }
            return List.of(match.arguments());
        }

        private static boolean divides(StatementType type) {
            return switch (type) {
                case OFFICE, OCCUPATION, AUTHORSHIP, FAMILY, AWARD, MEMBERSHIP, FOUNDING, EDUCATION, NAMING -> true;
                default -> false;
            };
        }

        private Draft draft(
                Match match, Predication predication, Subjects.Found subject, EntityId id, List<Argument> part) {
            Frame frame = match.frame();
            Map<Role, List<EntityId>> roles = roles(match, part);
            // «Он был писателем»: the description is the person himself.
            roles.values().forEach(ids -> ids.remove(id));
            roles.values().removeIf(List::isEmpty);
            Optional<ClauseTimes.Found> time = time(predication, part);
            double confidence = 0.55
                    + (subject.named() ? 0.15 : 0.05)
                    + (roles.isEmpty() ? 0 : 0.15)
                    + (time.isPresent() ? 0.1 : 0)
                    - (predication.form() == Form.NOUN ? 0.2 : 0);
            return new Draft(
                    frame.claim(value(match)),
                    Optional.of(id),
                    roles,
                    time.map(ClauseTimes.Found::dating),
                    predication.status(),
                    Evidence.of(view, predication, subject.arguments(), part, time.map(ClauseTimes.Found::phrase)),
                    confidence,
                    frame.name());
        }

        private Map<Role, List<EntityId>> roles(Match match, List<Argument> part) {
            Map<Role, List<EntityId>> roles = new EnumMap<>(Role.class);
            match.filled().forEach((slot, arguments) -> slot.role().ifPresent(role -> {
                for (Argument argument : arguments) {
                    if (part.contains(argument)) {
                        roles.computeIfAbsent(role, _ -> new ArrayList<>()).addAll(entities(argument));
                    }
                }
            }));
            return roles;
        }

        private Optional<String> value(Match match) {
            return match.filled().entrySet().stream()
                    .filter(entry -> entry.getKey().value())
                    .map(entry -> entry.getValue().getFirst())
                    .map(argument -> argument.entity()
                            .map(id -> view.cast().entity(id).name())
                            .orElseGet(() -> view.word(argument.head()).text()))
                    .findFirst();
        }

        private List<EntityId> entities(Argument argument) {
            return argument.type().equals(Optional.of(EntityType.PLACE))
                    ? PlaceChain.around(argument, view)
                    : argument.entity().map(List::of).orElse(List.of());
        }

        private Optional<ClauseTimes.Found> time(Predication predication, List<Argument> part) {
            for (Argument argument : part) {
                if (argument.type().filter(type -> type == EntityType.PERSON).isEmpty()) {
                    Optional<ClauseTimes.Found> bracketed = clauseTimes.bracketed(argument.end());
                    if (bracketed.isPresent()) {
                        return bracketed;
                    }
                }
            }
            boolean noun = predication.form() == Form.NOUN;
            return clauseTimes.of(
                    predication, noun ? predication.word() : 0, noun ? nextPredicate(predication) : view.size());
        }

        /// A finite verb in the past, of a named subject and with something it is done to.
        private void tryDeed(Predication predication) {
            Tag tag = view.word(predication.word()).tag();
            boolean verb = predication.form() == Form.FINITE
                    && tag.isVerb()
                    && tag.tense() == Tag.Tense.PAST
                    && tag.aspect() != Tag.Aspect.IMP;
            if (!verb || words.silent().contains(view.word(predication.word()).lemma())) {
                return;
            }
            Subjects.Found subject = subjects.agent(predication);
            if (subject.isNobody()) {
                return;
            }
            Optional<Match> match = Matching.match(
                    DEED, region(predication), subject.arguments(), predication.word(), false);
            if (match.isPresent() && hasEntity(match.get())) {
                say(match.get(), predication, subject);
            }
        }

        private static boolean hasEntity(Match match) {
            return match.arguments().stream().anyMatch(argument -> argument.entity().isPresent());
        }
    }

    private static final Frame DEED = new Frame(
            "*",
            StatementType.ACT,
            Phase.UNTOLD,
            Frame.Subject.AGENT,
            List.of(Slot.parse("object=acc")),
            Optional.empty(),
            Optional.empty(),
            "");
}
