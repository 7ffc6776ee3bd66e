package org.letopis.russian.say;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.letopis.find.Phrase;
import org.letopis.model.Claim;
import org.letopis.model.EntityId;
import org.letopis.model.Phase;
import org.letopis.model.Role;
import org.letopis.model.StatementType;
import org.letopis.model.Status;
import org.letopis.morph.Tag.Case;
import org.letopis.morph.Tag.Pos;
import org.letopis.morph.Word;
import org.letopis.russian.data.Lines;
import org.letopis.say.Argument;
import org.letopis.say.ClaimFinder;
import org.letopis.say.Draft;
import org.letopis.say.Scene;
import org.letopis.say.SentenceView;
import org.letopis.say.Speech;
import org.letopis.say.Subjects;
import org.letopis.segment.Token;
import org.letopis.syntax.Clause;

/// Finds where somebody comes from: «из дворян Орловской губернии», «в семье учителя», «поляк», «православный».
final class Origins implements ClaimFinder {

    private static final Set<String> TELLING = Set.of("родиться", "происходить", "быть", "вырасти", "воспитываться", "произойти", "выйти");
    private static final int FARTHEST = 4;

    private final Map<String, String> kinds;

    private Origins(Map<String, String> kinds) {
        this.kinds = kinds;
    }

    static Origins load() {
        Map<String, String> kinds = new HashMap<>();
        for (String line : Lines.of(Origins.class, "origins.tsv")) {
            String[] columns = line.split("\t");
            kinds.put(columns[0], columns[1]);
        }
        return new Origins(kinds);
    }

    @Override
    public List<Draft> find(Scene scene, Speech speech) {
        List<Draft> drafts = new ArrayList<>();
        for (SentenceView view : SentenceView.all(scene, speech)) {
            Subjects subjects = new Subjects(view);
            for (int i = 0; i < view.size(); i++) {
                Word word = view.word(i);
                if (word.tag().pos() == Pos.ADP && (word.is("из") || word.is("Из") || word.is("в") || word.is("В"))) {
                    fromEstate(view, subjects, i).ifPresent(drafts::add);
                }
            }
            for (Phrase phrase : view.phrases()) {
                people(view, subjects, phrase).ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    /// «Из дворян», «из семьи рабочего», «в крестьянской семье».
    private Optional<Draft> fromEstate(SentenceView view, Subjects subjects, int preposition) {
        int at = preposition + 1;
        while (at < view.size() && at - preposition < FARTHEST && !kinds.containsKey(view.word(at).lemma())) {
            if (view.word(at).tag().pos() != Pos.ADJ) {
                return Optional.empty();
            }
            at++;
        }
        String kind = at < view.size() ? kinds.get(view.word(at).lemma()) : null;
        boolean inFamily = view.word(preposition).text().equalsIgnoreCase("в");
        if (kind == null || inFamily && !kind.equals("family")) {
            return Optional.empty();
        }
        Optional<Clause> clause = view.clauseAt(preposition);
        if (clause.isEmpty() || !tells(view, clause.get(), inFamily)) {
            return Optional.empty();
        }
        Subjects.Found subject = clause.get().predicate().isPresent()
                ? subjects.of(clause.get())
                : subjects.nominal(clause.get(), preposition);
        if (subject.isNobody()) {
            return Optional.empty();
        }
        Set<EntityId> objects = new LinkedHashSet<>();
        int end = at + 1;
        for (Argument argument : view.arguments()) {
            boolean here = argument.first() <= at && at < argument.end();
            boolean further = argument.first() >= end && argument.first() - end <= 2 && argument.isBare()
                    && (argument.casus() == Case.GEN || argument.casus() == Case.NONE);
            if (here || further && !isBroken(view, end, argument.first())) {
                argument.entity().ifPresent(objects::add);
                end = Math.max(end, argument.end());
            }
        }
        return Optional.of(draft(view, subject, kind.equals("family") ? "estate" : kind, view.word(at).lemma(), objects, preposition, end, 0.8));
    }

    private static boolean isBroken(SentenceView view, int from, int end) {
        for (int i = from; i < end; i++) {
            if (view.word(i).token().kind() == Token.Kind.PUNCTUATION) {
                return true;
            }
        }
        return false;
    }

    private static boolean tells(SentenceView view, Clause clause, boolean inFamily) {
        return clause.predicate().isPresent()
                ? TELLING.contains(view.word(clause.predicate().getAsInt()).lemma())
                : !inFamily || clause.kind() == Clause.Kind.PARTICIPIAL || clause.kind() == Clause.Kind.ADVERBIAL
                        || view.word(Math.max(0, clause.first())).lemma().equals("родиться") || clause.kind() != Clause.Kind.RELATIVE;
    }

    /// «Поляк», «православный»: a people or a confession that stands as a predicate or beside a name.
    private Optional<Draft> people(SentenceView view, Subjects subjects, Phrase phrase) {
        String kind = switch (phrase.type()) {
            case NATIONALITY -> "people";
            case RELIGION -> "confession";
            default -> "";
        };
        Word head = view.word(phrase.head());
        Optional<Clause> clause = view.clauseAt(phrase.head());
        boolean alone = kind.equals("people") ? head.tag().pos() == Pos.NOUN : head.tag().pos() == Pos.ADJ || head.tag().pos() == Pos.NOUN;
        if (kind.isEmpty()
                || !alone
                || clause.isEmpty()
                || clause.get().predicate().isPresent()
                || !head.tag().casus().agrees(Case.NOM)
                || isBeforeNoun(view, phrase)) {
            return Optional.empty();
        }
        Subjects.Found subject = subjects.nominal(clause.get(), phrase.head());
        if (subject.isNobody()) {
            return Optional.empty();
        }
        Set<EntityId> objects = new LinkedHashSet<>();
        view.cast().of(phrase).ifPresent(objects::add);
        return Optional.of(draft(view, subject, kind, head.lemma(), objects, phrase.first(), phrase.end(), 0.75));
    }

    private static boolean isBeforeNoun(SentenceView view, Phrase phrase) {
        if (phrase.end() >= view.size()) {
            return false;
        }
        Pos next = view.word(phrase.end()).tag().pos();
        return next == Pos.NOUN || next == Pos.ADJ;
    }

    private static Draft draft(
            SentenceView view,
            Subjects.Found subject,
            String kind,
            String value,
            Set<EntityId> objects,
            int first,
            int end,
            double confidence) {
        Map<Role, List<EntityId>> roles = new EnumMap<>(Role.class);
        roles.put(Role.OBJECT, List.copyOf(objects));
        return new Draft(
                new Claim.Fact(
                        StatementType.ORIGIN, Phase.UNTOLD, Optional.empty(), Optional.of(kind), Optional.of(value)),
                Optional.of(subject.entities().getFirst()),
                roles,
                Optional.empty(),
                Status.ASSERTED,
                List.of(view.span(first, end)),
                confidence,
                "origin." + kind);
    }
}
