package org.letopis.say;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.letopis.find.Phrase;
import org.letopis.find.Referent;
import org.letopis.link.Cast;
import org.letopis.link.WordPlace;
import org.letopis.model.EntityId;
import org.letopis.morph.TaggedSentence;
import org.letopis.morph.Word;
import org.letopis.say.Speech.Turn;
import org.letopis.syntax.Clause;
import org.letopis.syntax.Clause.Range;
import org.letopis.text.Span;

/// A sentence's scene, looked up by word and by clause.
public final class SentenceView {

    private final Scene scene;
    private final SentenceScene here;
    private final Speakers speakers;
    private final int[] clauseAt;
    private final List<List<Argument>> arguments = new ArrayList<>();
    private final List<List<Phrase>> times = new ArrayList<>();
    private final BitSet insidePhrases = new BitSet();
    private final BitSet descriptionHeads = new BitSet();

    SentenceView(Scene scene, SentenceScene here, Speakers speakers) {
        this.scene = scene;
        this.here = here;
        this.speakers = speakers;
        this.clauseAt = new int[here.sentence().size()];
        Arrays.fill(clauseAt, -1);
        for (Clause clause : here.clauses()) {
            arguments.add(new ArrayList<>());
            times.add(new ArrayList<>());
            for (Range range : clause.ranges()) {
                for (int i = range.first(); i < range.end(); i++) {
                    clauseAt[i] = clause.index();
                }
            }
        }
        here.arguments().forEach(argument -> put(arguments, argument.head(), argument));
        here.times().forEach(time -> put(times, time.head(), time));
        here.phrases().forEach(phrase -> insidePhrases.set(phrase.first(), phrase.end()));
        here.phrases().stream()
                .filter(phrase -> phrase.referent() instanceof Referent.Description)
                .forEach(phrase -> descriptionHeads.set(phrase.head()));
    }

    /// Every sentence of a scene.
    public static List<SentenceView> all(Scene scene, Speech speech) {
        Speakers speakers = Speakers.of(speech);
        return scene.sentences().stream()
                .map(sentence -> new SentenceView(scene, sentence, speakers))
                .toList();
    }

    private <T> void put(List<List<T>> lists, int word, T value) {
        if (clauseAt[word] >= 0) {
            lists.get(clauseAt[word]).add(value);
        }
    }

    public TaggedSentence sentence() {
        return here.sentence();
    }

    public Cast cast() {
        return scene.cast();
    }

    public List<Clause> clauses() {
        return here.clauses();
    }

    public Word word(int at) {
        return here.sentence().word(at);
    }

    public int size() {
        return here.sentence().size();
    }

    public Span span(int first, int end) {
        return here.sentence().span(first, end);
    }

    public boolean isInsidePhrase(int word) {
        return insidePhrases.get(word);
    }

    /// Whether a word heads a description, as «участник» in «участник войны» does.
    boolean isDescriptionHead(int word) {
        return descriptionHeads.get(word);
    }

    /// All phrases of the sentence, in text order, an enclosing one before what it encloses.
    public List<Phrase> phrases() {
        return here.phrases();
    }

    /// All arguments of the sentence, in text order.
    public List<Argument> arguments() {
        return here.arguments();
    }

    public List<Argument> arguments(Clause clause) {
        return arguments.get(clause.index());
    }

    public List<Phrase> times(Clause clause) {
        return times.get(clause.index());
    }

    /// The times among words `first` to the one before `end`.
    public List<Phrase> phrasesOfTime(int first, int end) {
        return here.times().stream()
                .filter(time -> time.first() >= first && time.end() <= end)
                .toList();
    }

    /// The arguments among words `first` to the one before `end`.
    public List<Argument> argumentsBetween(int first, int end) {
        return here.arguments().stream()
                .filter(argument -> argument.first() >= first && argument.end() <= end)
                .toList();
    }

    public Optional<Clause> clauseAt(int word) {
        return word < 0 || word >= clauseAt.length || clauseAt[word] < 0
                ? Optional.empty()
                : Optional.of(here.clauses().get(clauseAt[word]));
    }

    public Optional<Clause> host(Clause clause) {
        return clause.host() < 0 ? Optional.empty() : Optional.of(here.clauses().get(clause.host()));
    }

    /// The clause that a clause at the head of its sentence leans on: the next one with a predicate of its own.
    public Optional<Clause> next(Clause clause) {
        for (int i = clause.index() + 1; i < Math.min(here.clauses().size(), clause.index() + 6); i++) {
            Clause next = here.clauses().get(i);
            if (next.kind() == Clause.Kind.MAIN || next.kind() == Clause.Kind.COORDINATE) {
                return Optional.of(next);
            }
        }
        return Optional.empty();
    }

    /// The clause after this one, where a conjunction alone joins them.
    public Optional<Clause> joinedNext(Clause clause) {
        int next = clause.index() + 1;
        if (next >= here.clauses().size()) {
            return Optional.empty();
        }
        Clause after = here.clauses().get(next);
        return after.kind() == Clause.Kind.COORDINATE && after.mark() == clause.end() && !word(after.mark()).is(",")
                ? Optional.of(after)
                : Optional.empty();
    }

    public Optional<EntityId> protagonist() {
        return Optional.ofNullable(scene.cast().protagonists().get(here.sentence().index()));
    }

    /// The person that a pronoun («его», «который») refers to.
    public Optional<EntityId> pronoun(int word) {
        return Optional.ofNullable(scene.cast().pronouns().get(new WordPlace(here.sentence().index(), word)));
    }

    /// Whom «я» means at a word: the speaker of the innermost quotation, and the narrator outside of all.
    public Optional<EntityId> firstPerson(int word) {
        return speakers.firstPerson(scene, word(word).span());
    }

    /// Whether somebody's own words stand here.
    public boolean isQuoted(int word) {
        return speakers.turnAt(word(word).span()).filter(Turn::firstPersonIsSpeaker).isPresent();
    }
}
