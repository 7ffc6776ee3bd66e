package org.letopis.russian.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import org.letopis.morph.Tag.VerbForm;
import org.letopis.morph.Word;
import org.letopis.say.Argument;
import org.letopis.say.ClaimFinder;
import org.letopis.say.Draft;
import org.letopis.say.Scene;
import org.letopis.say.SentenceView;
import org.letopis.say.Speech;
import org.letopis.say.Subjects;
import org.letopis.syntax.Clause;

/// Finds relatives: «сын Ивана Петрова», «его жена — Мария», «замужем за Сидоровым».
final class Kinship implements ClaimFinder {

    private static final Set<String> MARRIED = Set.of("замужем", "замуж", "женатый", "женатого", "женатом", "женатым");
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
        private Optional<EntityId> lastOwner = Optional.empty();

        Finding(SentenceView view) {
            this.view = view;
            this.subjects = new Subjects(view);
        }

        void collect(List<Draft> all) {
            for (int i = 0; i < view.size(); i++) {
                Word word = view.word(i);
                if (MARRIED.contains(word.text().toLowerCase(Locale.ROOT))) {
                    married(i);
                } else if (word.tag().pos() != Pos.VERB && !isInsideName(i)) {
                    int at = i;
                    kin.of(word.lemma()).ifPresent(entry -> relative(at, entry));
                }
            }
            all.addAll(drafts);
        }

        private boolean isInsideName(int word) {
            return view.phrases().stream()
                    .anyMatch(phrase -> phrase.first() <= word
                            && word < phrase.end()
                            && (phrase.referent() instanceof Referent.Named
                                    || phrase.referent() instanceof Referent.PersonName
                                    || phrase.referent() instanceof Referent.OfficeName));
        }

        /// «Замужем за Иваном Петровым», «женатый на Марии Ивановой».
        private void married(int word) {
            for (Argument argument : view.arguments()) {
                if (argument.first() > word
                        && argument.first() - word <= FARTHEST
                        && argument.isPerson()
                        && (argument.preposition().equals("за") || argument.preposition().equals("на"))) {
                    Argument named = nextName(argument).orElse(argument);
                    Optional<EntityId> subject = personBefore(word).or(() -> subjectAt(word));
                    if (subject.isPresent() && !subject.equals(named.entity())) {
                        add(subject.get(), named.entity().orElseThrow(), "spouse", word, named.end(), 0.88);
                    }
                    return;
                }
            }
        }

        /// The name right after a description: «за юриста М. Пюппонен».
        private Optional<Argument> nextName(Argument description) {
            boolean named = description.phrase().filter(p -> p.referent() instanceof Referent.PersonName).isPresent();
            return named ? Optional.empty() : view.arguments().stream()
                    .filter(next -> next.first() == description.end()
                            && next.isPerson()
                            && next.phrase().filter(p -> p.referent() instanceof Referent.PersonName).isPresent())
                    .findFirst();
        }

        /// The person right before, over commas and brackets.
        private Optional<EntityId> personBefore(int word) {
            int at = leap(word - 1);
            for (Argument argument : view.arguments()) {
                if (argument.end() == at + 1 && argument.isPerson()) {
                    return argument.entity();
                }
            }
            return Optional.empty();
        }

        /// The last word before `at` that is no mark, bracket, adverb or adjective.
        private int leap(int from) {
            int at = from;
            while (at >= 0) {
                Word word = view.word(at);
                if (word.is(")") || word.is("]")) {
                    while (at > 0 && !view.word(at).is("(") && !view.word(at).is("[")) {
                        at--;
                    }
                } else if (!word.is(",") && !word.is("—") && !word.is("–") && !word.is("-") && !isLoose(word)) {
                    return at;
                }
                at--;
            }
            return -1;
        }

        private static boolean isLoose(Word word) {
            return switch (word.tag().pos()) {
                case ADV, ADJ, NUM, DET -> true;
                default -> word.tag().form() == VerbForm.PART;
            };
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
                    .filter(argument -> nameFirst(argument) > word && nameFirst(argument) - word <= FARTHEST && argument.isPerson())
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
                boolean fine = between.is(",") || between.is(":") || between.is("—") || between.is("–") || between.is("-")
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
            for (EntityId id : subjects.withListed(other).entities()) {
                if (!id.equals(subject.get())) {
                    String kinship = isDistant(word) ? "other" : entry.other(view.cast().entity(id).gender());
                    add(subject.get(), id, kinship, word, Math.max(end, apposed.map(Argument::end).orElse(end)), 0.88);
                }
            }
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
            Optional<EntityId> owner = owner(word);
            if (owner.isEmpty()) {
                return;
            }
            lastOwner = owner;
            boolean many = view.word(word).tag().number() == Number.PLUR;
            Argument last = null;
            for (Argument member : view.arguments()) {
                boolean next = member == named
                        || last != null && (member.joins() == last.head() || many && isNextListed(last, member, named));
                if (next && member.entity().isPresent()) {
                    last = member;
                    if (!member.entity().equals(owner)) {
                        String kinship = isDistant(word) ? "other" : entry.relative();
                        int first = many && member != named ? member.first() : word;
                        add(owner.get(), member.entity().get(), kinship, first, member.end(), 0.82);
                    }
                }
            }
        }

        /// In a list of children each is followed by dates and husbands.
        private boolean isNextListed(Argument last, Argument member, Argument named) {
            if (!member.isBare() || !member.casus().agrees(named.casus()) || !member.isPerson() || member.first() <= last.end()) {
                return false;
            }
            int before = member.first() - 1;
            while (before > last.end() && isLoose(view.word(before))) {
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
                add(owner.get(), relative.get(), entry.relative(), word, word + 1, 0.6);
            }
        }

        private Optional<EntityId> owner(int word) {
            Optional<EntityId> possessive = possessive(word);
            if (possessive.isPresent()) {
                return possessive;
            }
            for (Argument argument : view.arguments()) {
                if (argument.preposition().equals("у") && argument.isPerson() && argument.first() < word
                        && argument.phrase().filter(p -> p.referent() instanceof Referent.Description).isEmpty()) {
                    return argument.entity();
                }
            }
            Optional<EntityId> subject = subjectAt(word).or(() -> lastOwner);
            return subject.or(view::protagonist);
        }

        /// «Его», «свой», «мой» beside the word.
        private Optional<EntityId> possessive(int word) {
            for (int i = Math.max(0, word - 3); i <= Math.min(view.size() - 1, word + 1); i++) {
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
                    return i < 2 && i < word ? view.protagonist().filter(id -> sameGender(id, pronoun.get())).or(() -> pronoun) : pronoun;
                }
            }
            return Optional.empty();
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
