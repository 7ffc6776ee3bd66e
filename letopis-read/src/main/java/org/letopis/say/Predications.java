package org.letopis.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.letopis.model.Status;
import org.letopis.morph.Tag;
import org.letopis.morph.Tag.Pos;
import org.letopis.morph.Word;
import org.letopis.say.Predication.Form;
import org.letopis.syntax.Clause;
import org.letopis.syntax.Clause.Range;
import org.letopis.syntax.Predicates;

/// Finds what says something in a sentence, with what negation, modal verbs and adverbs make of it.
final class Predications {

    private final SentenceView view;
    private final FrameWords words;
    private final FrameBook book;
    private final List<Predication> found = new ArrayList<>();

    Predications(SentenceView view, FrameWords words, FrameBook book) {
        this.view = view;
        this.words = words;
        this.book = book;
    }

    List<Predication> found() {
        for (Clause clause : view.clauses()) {
            Optional<Status> mood = mood(clause);
            if (mood.isPresent()) {
                add(clause, mood.get());
            }
        }
        return found;
    }

    private void add(Clause clause, Status mood) {
        int finite = -1;
        for (Range range : clause.ranges()) {
            for (int i = range.first(); i < range.end(); i++) {
                Optional<Form> form = form(i, clause);
                if (form.isPresent()) {
                    boolean governed = form.get() == Form.INFINITIVE;
                    int governor = governed ? governor(clause, finite) : -1;
                    found.add(predication(i, governor, form.get(), clause, mood));
                    if (form.get() == Form.FINITE || form.get() == Form.SHORT) {
                        finite = i;
                    }
                } else if (Predicates.isPredicate(view.word(i)) && !Predicates.isCopula(view.word(i))) {
                    finite = i;
                }
            }
        }
    }

    private Optional<Form> form(int at, Clause clause) {
        Word word = view.word(at);
        Tag tag = word.tag();
        if (Predicates.isShortened(word)) {
            return Optional.of(Form.SHORTENED);
        }
        if (tag.isShortParticiple()) {
            return Optional.of(tag.voice() == Tag.Voice.ACT ? Form.FINITE : Form.SHORT);
        }
        if (tag.isFinite()) {
            boolean auxiliary = Predicates.isCopula(word)
                    && clause.predicate().isPresent()
                    && clause.predicate().getAsInt() != at;
            return auxiliary ? Optional.empty() : Optional.of(Form.FINITE);
        }
        if (tag.pos() == Pos.ADJ && tag.variant() == Tag.Variant.SHORT) {
            return book.frames(word.lemma()).isEmpty() ? Optional.empty() : Optional.of(Form.FINITE);
        }
        if (tag.isVerb() || tag.form() == Tag.VerbForm.PART) {
            return switch (tag.form()) {
                case INF -> Optional.of(Form.INFINITIVE);
                case CONV -> Optional.of(Form.CONVERB);
                case PART -> Optional.of(tag.voice() == Tag.Voice.PASS ? Form.PASSIVE_PARTICIPLE : Form.PARTICIPLE);
                default -> Optional.empty();
            };
        }
        // «Знакомый», «верующий»: an adjective that a description makes a noun.
        boolean noun = (tag.pos() == Pos.NOUN && !view.isInsidePhrase(at)
                        || (tag.pos() == Pos.NOUN || tag.pos() == Pos.ADJ) && view.isDescriptionHead(at))
                && !book.frames(word.lemma()).isEmpty();
        return noun ? Optional.of(Form.NOUN) : Optional.empty();
    }

    private int governor(Clause clause, int finite) {
        if (finite >= 0) {
            return finite;
        }
        return clause.predicate().orElse(-1);
    }

    private Predication predication(int at, int governor, Form form, Clause clause, Status mood) {
        int first = governor >= 0 ? Math.min(governor, at) : at;
        Status status = mood;
        if (governor >= 0) {
            status = words.governors().getOrDefault(view.word(governor).lemma(), Status.PLANNED);
            status = status == Status.ASSERTED ? mood : status;
        }
        int group = groupStart(first);
        if (isNegated(group, at) || governor >= 0 && isNegated(groupStart(governor), governor)) {
            status = Status.DENIED;
        } else if (form == Form.FINITE && status == Status.ASSERTED && isToCome(view.word(at))) {
            status = Status.PLANNED;
        }
        return new Predication(at, group, governor, form, clause, status);
    }

    /// A future, or a perfective verb that is not past.
    private static boolean isToCome(Word word) {
        Tag tag = word.tag();
        return tag.tense() == Tag.Tense.FUT || tag.tense() == Tag.Tense.PRES && tag.aspect() == Tag.Aspect.PERF;
    }

    /// The place of the auxiliary, negation or adverb that stands right before.
    private int groupStart(int at) {
        int first = at;
        while (first > 0 && at - first < 4) {
            Word before = view.word(first - 1);
            boolean belongs = before.tag().pos() == Pos.AUX
                    || before.tag().pos() == Pos.PART
                    || before.tag().pos() == Pos.ADV
                    || words.negations().contains(lower(before));
            if (!belongs || view.isInsidePhrase(first - 1)) {
                break;
            }
            first--;
        }
        return first;
    }

    /// Negation before the group, or before an auxiliary after it: «женат не был».
    private boolean isNegated(int group, int at) {
        for (int i = group; i < at; i++) {
            if (words.negations().contains(lower(view.word(i)))) {
                return true;
            }
        }
        return at + 2 < view.size()
                && words.negations().contains(lower(view.word(at + 1)))
                && view.word(at + 2).tag().pos() == Pos.AUX;
    }

    /// What the clause's adverbs make of all it says; empty where it only supposes.
    private Optional<Status> mood(Clause clause) {
        Status mood = Status.ASSERTED;
        for (Range range : clause.ranges()) {
            for (int i = range.first(); i < range.end(); i++) {
                String word = lower(view.word(i));
                if (words.conditionals().contains(word)) {
                    return Optional.empty();
                }
                if (words.doubts().contains(word)
                        || i + 1 < range.end() && words.doubts().contains(word + " " + lower(view.word(i + 1)))) {
                    mood = Status.UNCERTAIN;
                }
            }
        }
        return Optional.of(mood);
    }

    private static String lower(Word word) {
        return word.text().toLowerCase(Locale.ROOT);
    }
}
