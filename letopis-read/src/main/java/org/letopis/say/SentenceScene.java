package org.letopis.say;

import java.util.List;
import java.util.Optional;
import org.letopis.find.Phrase;
import org.letopis.morph.TaggedSentence;
import org.letopis.syntax.Clause;
import org.letopis.text.Span;

/// A sentence with all that was found in it.
///
/// @param phrases of this sentence, in text order, an enclosing one before what it encloses
/// @param times the phrases that are times, in text order
/// @param arguments in text order; none inside another
public record SentenceScene(
        TaggedSentence sentence,
        List<Phrase> phrases,
        List<Phrase> times,
        List<Clause> clauses,
        List<Argument> arguments) {

    public SentenceScene {
        phrases = List.copyOf(phrases);
        times = List.copyOf(times);
        clauses = List.copyOf(clauses);
        arguments = List.copyOf(arguments);
    }

    public List<Argument> arguments(Clause clause) {
        return arguments.stream().filter(argument -> clause.contains(argument.head())).toList();
    }

    public List<Phrase> times(Clause clause) {
        return times.stream().filter(time -> clause.contains(time.head())).toList();
    }

    public Optional<Clause> clauseAt(int word) {
        return clauses.stream().filter(clause -> clause.contains(word)).findFirst();
    }

    public Optional<Clause> host(Clause clause) {
        return clause.host() < 0 ? Optional.empty() : Optional.of(clauses.get(clause.host()));
    }

    /// The original characters of a clause, a span for each of its ranges.
    public List<Span> spans(Clause clause) {
        return clause.ranges().stream()
                .map(range -> sentence.span(range.first(), range.end()))
                .toList();
    }
}
