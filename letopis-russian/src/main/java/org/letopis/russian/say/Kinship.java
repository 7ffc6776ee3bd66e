package org.letopis.russian.say;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.letopis.find.Phrase;
import org.letopis.find.Referent;
import org.letopis.model.Claim;
import org.letopis.model.EntityId;
import org.letopis.model.EntityType;
import org.letopis.model.Phase;
import org.letopis.model.Role;
import org.letopis.model.StatementType;
import org.letopis.model.Status;
import org.letopis.morph.Tag.Case;
import org.letopis.morph.Tag.Number;
import org.letopis.morph.Tag.Pos;
import org.letopis.morph.Word;
import org.letopis.say.Argument;
import org.letopis.say.ClaimFinder;
import org.letopis.say.Draft;
import org.letopis.say.Scene;
import org.letopis.say.SentenceView;
import org.letopis.say.Speech;
import org.letopis.say.Subjects;
import org.letopis.syntax.Clause;

/// Finds relatives: «сын Ивана Петрова», «его жена — Мария».
final class Kinship implements ClaimFinder {

    private static final Set<String> OWN = Set.of("свой", "собственный");
    private static final Set<String> DISTANT = Set.of("двоюродный", "троюродный", "четвероюродный", "сводный", "внучатый", "приёмный", "приемный", "названый");
    /// How far a name may stand from the word of kinship.
    private static final int FARTHEST = 7;

    private final Kin kin;

    Kinship(Kin kin) {
        this.kin = kin;
    }

    @Override
    public List<Draft> find(Scene scene, Speech speech) {
        List<Draft> drafts = new ArrayList<>();
        for (SentenceView view : SentenceView.all(scene, speech)) {
            new Finding(view).collect(drafts);
        }
        return drafts;
    }

    /// The relatives of one sentence.
    private final class Finding {

        private final SentenceView view;
        private final Subjects subjects;
        private final List<Draft> drafts = new ArrayList<>();
        private final Gaps gaps;
        /// Those who have been told of as somebody's: what follows in the list is not theirs.
        private final Set<EntityId> relatives = new HashSet<>();
        private List<EntityId> lastOwners = List.of();

        Finding(SentenceView view) {
            this.view = view;
            this.subjects = new Subjects(view);
            this.gaps = new Gaps(view);
        }

        void collect(List<Draft> all) {
            for (int i = 0; i < view.size(); i++) {
                Word word = view.word(i);
                if (word.tag().pos() != Pos.VERB && !isInsideName(i) && !isAccordingTo(i)) {
                    int at = i;
                    kin.of(word.lemma()).ifPresent(entry -> relative(at, entry));
                }
            }
            all.addAll(drafts);
        }

        /// «Дед по матери» names a side, nobody.
        private boolean isAccordingTo(int word) {
            return word > 0 && view.word(word - 1).is("по");
        }

        private boolean isInsideName(int word) {
            return view.phrases().stream()
                    .anyMatch(phrase -> phrase.first() <= word
                            && word < phrase.end()
                            && (phrase.referent() instanceof Referent.Named
                                    || phrase.referent() instanceof Referent.PersonName
                                    || phrase.referent() instanceof Referent.OfficeName));
        }

        /// The person right before in the case of a word, over commas and brackets.
        private Optional<EntityId> personBefore(int word) {
            int at = gaps.leap(word - 1);
            for (Argument argument : view.arguments()) {
                if (argument.end() == at + 1 && argument.isPerson() && argument.casus().agrees(view.word(word).tag().casus())) {
                    return argument.entity();
                }
            }
            return Optional.empty();
        }

        private void relative(int word, Kin.Entry entry) {
            Case casus = view.word(word).tag().casus();
            List<Argument> after = personsAfter(word);
            Optional<Argument> genitive = after.stream()
                    .filter(argument -> argument.first() > word
                            && argument.isBare()
                            && argument.casus() == Case.GEN
                            && isAttached(word, argument))
                    .findFirst();
            Optional<Argument> apposed = after.stream()
                    .filter(argument -> argument.first() <= word || argument.isBare()
                            && argument.casus().agrees(casus)
                            && (genitive.isEmpty() || argument.head() != genitive.get().head())
                            && isApposed(word, argument))
                    .findFirst();
            boolean named = apposed.isPresent()
                    || genitive.isPresent() && (casus == Case.GEN || casus == Case.ACC) && isGivenName(genitive.get());
            if (genitive.isPresent() && !(named && apposed.isEmpty())) {
                ofSomebody(word, entry, genitive.get(), apposed);
            } else if (named) {
                Argument first = apposed.orElseGet(genitive::orElseThrow);
                somebodys(word, entry, first);
            } else if (genitive.isEmpty()) {
                unnamed(word, entry);
            }
        }

        private List<Argument> personsAfter(int word) {
            return view.arguments().stream()
                    .filter(argument -> nameFirst(argument) > word
                            && gaps.between(word, nameFirst(argument)) <= FARTHEST
                            && gaps.isSameBracket(word, nameFirst(argument))
                            && argument.isPerson())
                    .toList();
        }

        /// Where the name begins: «сыном Эро Ернефельтом» is one argument.
        private static int nameFirst(Argument argument) {
            return argument.phrase().map(Phrase::first).orElse(argument.first());
        }

        /// Whether nothing but titles and adjectives stands between a word of kinship and the name that it is of.
        private boolean isAttached(int word, Argument argument) {
            for (int i = word + 1; i < argument.first(); i++) {
                Pos pos = view.word(i).tag().pos();
                boolean between = pos == Pos.ADJ || pos == Pos.NOUN || pos == Pos.PROPN || pos == Pos.DET || pos == Pos.X || pos == Pos.PART
                        || view.isInsidePhrase(i);
                if (!between || view.word(i).is(",")) {
                    return false;
                }
            }
            return true;
        }

        /// «Сын Дмитрий», «жена, Серафима Васильевна», «дочери: Варвара», «жена его — Мария».
        private boolean isApposed(int word, Argument argument) {
            for (int i = word + 1; i < argument.first(); i++) {
                Word between = view.word(i);
                Pos pos = between.tag().pos();
                boolean fine = gaps.isBracketed(i) || isAccordingTo(i) || between.is("по") || between.is(",") || between.is(":") || between.is("—") || between.is("–") || between.is("-")
                        || pos == Pos.PRON || pos == Pos.DET || pos == Pos.ADJ || pos == Pos.NOUN && view.word(i).tag().casus() == Case.GEN
                        || view.isInsidePhrase(i) || between.token().text().endsWith(".");
                if (!fine) {
                    return false;
                }
            }
            return true;
        }

        private static boolean isGivenName(Argument argument) {
            return argument.phrase()
                    .map(Phrase::referent)
                    .filter(referent -> referent instanceof Referent.PersonName name && name.surname().isEmpty())
                    .isPresent();
        }

        /// «Сын Ивана Петрова»: the other is what the subject is of.
        private void ofSomebody(int word, Kin.Entry entry, Argument other, Optional<Argument> apposed) {
            Optional<EntityId> subject = apposed.flatMap(Argument::entity)
                    .or(() -> personBefore(word))
                    .or(() -> subjectAt(word).filter(id -> !Optional.of(id).equals(other.entity())))
                    .or(() -> itself(word, other));
            if (subject.isEmpty()) {
                return;
            }
            int end = other.end();
            for (EntityId id : ofWhom(other, entry)) {
                if (!id.equals(subject.get())) {
                    String kinship = isDistant(word) ? "other" : entry.other(view.cast().entity(id).gender());
                    add(subject.get(), id, kinship, word, Math.max(end, apposed.map(Argument::end).orElse(end)), 0.88);
                }
            }
        }

        /// Both parents, also where brackets part them: «сын Ивана (1783—1831) и Татьяны».
        private Set<EntityId> ofWhom(Argument first, Kin.Entry entry) {
            Set<EntityId> all = new LinkedHashSet<>(subjects.withListed(first).entities());
            if (entry.isChild()) {
                view.arguments().stream()
                        .filter(second -> second.first() > first.end() && isNextListed(first, second, first))
                        .filter(second -> gaps.between(first.end(), second.first()) <= 4 && hasConjunction(first.end(), second.first()))
                        .findFirst()
                        .flatMap(Argument::entity)
                        .ifPresent(all::add);
            }
            return all;
        }

        private boolean hasConjunction(int first, int end) {
            for (int i = first; i < end; i++) {
                if (view.word(i).tag().pos() == Pos.CCONJ && !gaps.isBracketed(i)) {
                    return true;
                }
            }
            return false;
        }

        /// «Дочь капитана» of whom nothing else is told.
        private Optional<EntityId> itself(int word, Argument other) {
            return view.phrases().stream()
                    .filter(phrase -> phrase.first() <= word && word < phrase.end())
                    .flatMap(phrase -> view.cast().of(phrase).stream())
                    .filter(id -> !Optional.of(id).equals(other.entity()) && isPersonEntity(id))
                    .findFirst();
        }

        private boolean isPersonEntity(EntityId id) {
            return view.cast().entity(id).type() == EntityType.PERSON;
        }

        /// «Его жена — Мария»: the one named is what the owner has.
        private void somebodys(int word, Kin.Entry entry, Argument named) {
            List<EntityId> owners = owners(word);
            if (owners.isEmpty()) {
                return;
            }
            lastOwners = owners;
            boolean many = view.word(word).tag().number() == Number.PLUR;
            Argument last = null;
            for (Argument member : view.arguments()) {
                boolean next = member == named
                        || last != null && (member.joins() == last.head() || many && isNextListed(last, member, named));
                if (next && member.entity().isPresent()) {
                    last = member;
                    EntityId relative = member.entity().get();
                    int first = many && member != named ? member.first() : word;
                    for (EntityId owner : owners) {
                        if (!relative.equals(owner)) {
                            String kinship = isDistant(word) ? "other" : entry.relative(view.cast().entity(relative).gender());
                            add(owner, relative, kinship, first, member.end(), 0.82);
                        }
                    }
                    relatives.add(relative);
                }
            }
        }

        /// In a list of children each is followed by dates and husbands in brackets.
        private boolean isNextListed(Argument last, Argument member, Argument named) {
            boolean fits = member.isBare()
                    && member.casus().agrees(named.casus())
                    && member.isPerson()
                    && member.first() > last.end()
                    && gaps.isSameBracket(named.head(), member.head());
            if (!fits) {
                return false;
            }
            int before = member.first() - 1;
            while (before > last.end() && (Gaps.isLoose(view.word(before)) || view.word(before).token().text().endsWith("."))) {
                before--;
            }
            return view.word(before).is(",") || view.word(before).tag().pos() == Pos.CCONJ;
        }

        /// «Отец был учителем»: somebody of whom nothing is told but what he is.
        private void unnamed(int word, Kin.Entry entry) {
            Optional<EntityId> relative = view.phrases().stream()
                    .filter(phrase -> phrase.head() == word)
                    .flatMap(phrase -> view.cast().of(phrase).stream())
                    .filter(this::isPersonEntity)
                    .findFirst();
            Optional<EntityId> owner = possessive(word);
            if (relative.isPresent() && owner.isPresent() && !owner.equals(relative)) {
                add(owner.get(), relative.get(), entry.relative(view.cast().entity(relative.get()).gender()), word, word + 1, 0.6);
            }
        }

        /// Whose relative it is: «его сын», «у Ивана и Марии сын», or whom the clause is about.
        private List<EntityId> owners(int word) {
            Optional<EntityId> possessive = possessive(word);
            if (possessive.isPresent()) {
                return List.of(possessive.get());
            }
            for (Argument argument : view.arguments()) {
                if (argument.preposition().equals("у") && argument.isPerson() && argument.first() < word) {
                    List<EntityId> all = new ArrayList<>(ofWhom(argument, Kin.Entry.CHILD));
                    all.removeIf(relatives::contains);
                    if (!all.isEmpty()) {
                        return all;
                    }
                }
            }
            Optional<EntityId> subject = subjectAt(word).filter(id -> !relatives.contains(id));
            if (subject.isPresent()) {
                return List.of(subject.get());
            }
            return lastOwners.isEmpty() ? view.protagonist().filter(id -> !relatives.contains(id)).map(List::of).orElse(List.of()) : lastOwners;
        }

        /// «Его», «свой», «мой» beside the word.
        private Optional<EntityId> possessive(int word) {
            int first = word;
            while (first > 0 && word - first < 3 && isPossessive(first - 1)) {
                first--;
            }
            for (int i = first; i <= Math.min(view.size() - 1, word + 1); i++) {
                Word near = view.word(i);
                if (i == word) {
                    continue;
                }
                if (OWN.contains(near.lemma())) {
                    return subjectAt(word);
                }
                if (near.lemma().equals("мой") || near.lemma().equals("наш")) {
                    return view.firstPerson(i);
                }
                Optional<EntityId> pronoun = near.tag().pos() == Pos.PRON || near.tag().pos() == Pos.DET ? view.pronoun(i) : Optional.empty();
                if (pronoun.isPresent() && near.tag().casus() != Case.NOM) {
                    boolean itself = relatives.contains(pronoun.get()) || phraseOf(word).equals(pronoun);
                    boolean initial = i < 2 && i < word;
                    return itself || initial
                            ? view.protagonist().filter(id -> itself || sameGender(id, pronoun.get())).or(() -> pronoun)
                            : pronoun;
                }
            }
            return Optional.empty();
        }

        private boolean isPossessive(int at) {
            return switch (view.word(at).tag().pos()) {
                case PRON, DET, ADJ, NUM, ADV -> at == 0 || !view.word(at - 1).is("у");
                default -> false;
            };
        }

        /// Whom the description that a word heads refers to.
        private Optional<EntityId> phraseOf(int word) {
            return view.phrases().stream()
                    .filter(phrase -> phrase.first() <= word && word < phrase.end())
                    .flatMap(phrase -> view.cast().of(phrase).stream())
                    .findFirst();
        }

        private boolean sameGender(EntityId one, EntityId other) {
            return view.cast().entity(one).gender() == view.cast().entity(other).gender();
        }

        /// Whom the clause is about, if that is not the relative himself.
        private Optional<EntityId> subjectAt(int word) {
            Optional<Clause> clause = view.clauseAt(word);
            if (clause.isEmpty()) {
                return view.protagonist();
            }
            boolean nominative = view.word(word).tag().casus() == Case.NOM;
            if (clause.get().predicate().isPresent() && !nominative) {
                Subjects.Found found = subjects.of(clause.get());
                return found.isNobody() ? view.protagonist() : Optional.of(found.entities().getFirst());
            }
            Subjects.Found found = subjects.nominal(clause.get(), word);
            return found.isNobody() ? view.protagonist() : Optional.of(found.entities().getFirst());
        }

        private boolean isDistant(int word) {
            return word > 0 && DISTANT.contains(view.word(word - 1).lemma());
        }

        private void add(EntityId subject, EntityId object, String kinship, int first, int end, double confidence) {
            Claim claim = new Claim.Fact(
                    StatementType.FAMILY, Phase.UNTOLD, Optional.of(kinship), Optional.empty(), Optional.empty());
            drafts.add(new Draft(
                    claim,
                    Optional.of(subject),
                    Map.of(Role.OBJECT, List.of(object)),
                    Optional.empty(),
                    Status.ASSERTED,
                    List.of(view.span(Math.min(first, end - 1), end)),
                    confidence,
                    "kinship"));
        }
    }
}
