package org.letopis.russian.segment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.letopis.morph.Tag;
import org.letopis.russian.morph.Dictionary;
import org.letopis.russian.segment.Abbreviations.Sense;
import org.letopis.segment.Token;
import org.letopis.segment.Token.Kind;
import org.letopis.text.Span;

/// Joins words with the full stops that shorten them: `г.`, `чл.-корр.`, `В.`, `Ж.-Ж.`, and `С.-Петербург`.
final class Shortenings {

    private static final int LONGEST_TRUNCATION = 9;
    private static final int LONG_TRUNCATION = 5;

    private final Abbreviations abbreviations;
    private final Dictionary dictionary;
    private final List<Token> in;
    private final List<Token> out;
    private final BitSet mayEnd = new BitSet();

    private Shortenings(Abbreviations abbreviations, Dictionary dictionary, List<Token> in) {
        this.abbreviations = abbreviations;
        this.dictionary = dictionary;
        this.in = in;
        this.out = new ArrayList<>(in.size());
    }

    /// Tokens with their shortenings joined.
    ///
    /// @param mayEnd which of them are abbreviations whose full stop can also end the sentence
    record Joined(List<Token> tokens, BitSet mayEnd) {}

    static Joined join(Abbreviations abbreviations, Dictionary dictionary, List<Token> tokens) {
        var shortenings = new Shortenings(abbreviations, dictionary, tokens);
        int at = 0;
        while (at < tokens.size()) {
            at = shortenings.step(at);
        }
        return new Joined(shortenings.out, shortenings.mayEnd);
    }

    private int step(int at) {
        Token token = in.get(at);
        if (isLetters(token) && isGluedDot(at + 1)) {
            int compound = compound(at);
            if (compound > at) {
                return compound;
            }
            if (isInitial(at)) {
                return add(at, at + 2, Kind.INITIAL);
            }
            Optional<Sense> sense = sense(at);
            if (sense.isPresent() || isUnlisted(at)) {
                mayEnd.set(out.size(), sense.map(Sense::mayEnd).orElse(token.text().length() > LONG_TRUNCATION));
                return add(at, at + 2, Kind.ABBREVIATION);
            }
        }
        return add(at, at + 1, token.kind());
    }

    /// «чл.-корр.», «Ж.-Ж.», «С.-Петербург»: where it ends, or `at` if there is none.
    private int compound(int at) {
        if (!glued(at + 2, "-") || at + 3 >= in.size() || !isLetters(in.get(at + 3)) || in.get(at + 3).spaced()) {
            return at;
        }
        String first = in.get(at).text();
        String second = in.get(at + 3).text();
        boolean dot = isGluedDot(at + 4);
        if (dot && first.length() <= 3 && isCapital(first) && second.length() <= 3 && isCapital(second)) {
            return add(at, at + 5, Kind.INITIAL);
        }
        if (dot && first.length() <= 6 && !isCapital(second)) {
            return add(at, at + 5, Kind.ABBREVIATION);
        }
        if (first.length() <= 6 && second.length() >= 3 && isCapital(first) == isCapital(second)) {
            return add(at, at + 4, Kind.WORD);
        }
        return at;
    }

    private boolean isInitial(int at) {
        String text = in.get(at).text();
        boolean single = text.length() == 1 && isCapital(text);
        if (!single && !abbreviations.isInitial(text)) {
            return false;
        }
        boolean before = endsWithName();
        boolean after = at + 2 < in.size() && isName(in.get(at + 2));
        if (!single) {
            return after || before && !isSentenceWord(at);
        }
        // «М., 1925», «Т. 5» are no initials, «Горький М., Бедный Д.» are.
        return before || after || sense(at).isEmpty();
    }

    private boolean isSentenceWord(int at) {
        return in.get(at).text().length() > 2;
    }

    private boolean endsWithName() {
        if (out.isEmpty()) {
            return false;
        }
        Token last = out.getLast();
        return last.kind() == Kind.INITIAL || last.kind() == Kind.WORD && isName(last);
    }

    private boolean isName(Token token) {
        return (token.kind() == Kind.WORD || token.kind() == Kind.ROMAN)
                && isCapital(token.text())
                && !abbreviations.isOpener(token.text());
    }

    private Optional<Sense> sense(int at) {
        return abbreviations.of(in.get(at).text()).stream()
                .filter(sense -> holds(sense, at))
                .findFirst();
    }

    private boolean holds(Sense sense, int at) {
        return switch (sense.need()) {
            case ANY -> true;
            case NUMBER_BEFORE -> !out.isEmpty() && isNumber(out.getLast());
            case NUMBER_AFTER -> at + 2 < in.size() && isNumber(in.get(at + 2));
            case DATE_BEFORE -> !out.isEmpty() && isDateWord(out.getLast().text());
            case NAME_BEFORE -> !out.isEmpty() && isCapital(out.getLast().text());
            case NAME_AFTER -> at + 2 < in.size() && (isName(in.get(at + 2)) || isQuote(in.get(at + 2)));
            case LOWER_AFTER -> at + 2 < in.size() && startsLower(in.get(at + 2).text());
            case WORD_AFTER ->
                at + 2 < in.size() && (isName(in.get(at + 2)) || startsLower(in.get(at + 2).text()) || isNumber(in.get(at + 2)));
            case COMMA_AFTER -> at + 2 < in.size() && isPlaceMark(in.get(at + 2)) && !endsWithName();
            case LATIN -> in.get(at).text().charAt(0) < 0x250;
            case BEFORE -> at + 2 < in.size() && in.get(at + 2).text().equalsIgnoreCase(sense.word());
            case AFTER -> !out.isEmpty() && isWord(out.getLast(), sense.word());
        };
    }

    /// «Ошмянск. у.», «деят. рев. движ.,»: cut off after a consonant, with the sentence going on; a word that nobody knows
    /// may also stand before a capital.
    private boolean isUnlisted(int at) {
        String text = in.get(at).text();
        if (at + 2 >= in.size() || text.length() > LONGEST_TRUNCATION || !isCutOff(text)) {
            return false;
        }
        Token next = in.get(at + 2);
        boolean goesOn = next.is(",") || next.is(";") || next.is(":") || next.is(")") || next.spaced() && startsLower(next.text());
        if (goesOn) {
            return !isVerb(text);
        }
        return next.spaced() && text.length() > 1 && startsLower(text) && !dictionary.knows(text);
    }

    private boolean isVerb(String text) {
        return dictionary.analyses(text).stream().anyMatch(analysis -> analysis.tag().pos() == Tag.Pos.VERB);
    }

    /// Whether it ends as shortened words do: small, and after a consonant.
    private static boolean isCutOff(String text) {
        return "бвгджзйклмнпрстфхцчшщ".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static boolean isWord(Token token, String word) {
        String text = token.text().toLowerCase(Locale.ROOT);
        return text.equals(word) || text.equals(word + ".");
    }

    private static boolean isPlaceMark(Token token) {
        return switch (token.text()) {
            case ",", ":", ";", "—", "–", "-" -> true;
            default -> false;
        };
    }

    private static boolean isDateWord(String text) {
        return switch (text) {
            case "того", "тогда", "этого", "сего", "прошлого", "будущего", "текущего", "с." -> true;
            default -> false;
        };
    }

    private static boolean isQuote(Token token) {
        return token.is("«") || token.is("„") || token.is("\"");
    }

    private static boolean isNumber(Token token) {
        return token.kind() == Kind.NUMBER || token.kind() == Kind.ROMAN;
    }

    private static boolean isLetters(Token token) {
        return token.kind() == Kind.WORD || token.kind() == Kind.ROMAN && token.text().length() == 1;
    }

    private boolean isGluedDot(int at) {
        return glued(at, ".");
    }

    private boolean glued(int at, String mark) {
        return at < in.size() && in.get(at).is(mark) && !in.get(at).spaced();
    }

    static boolean isCapital(String text) {
        return Character.isUpperCase(text.codePointAt(0));
    }

    private static boolean startsLower(String text) {
        return Character.isLowerCase(text.codePointAt(0));
    }

    private int add(int from, int to, Kind kind) {
        Token first = in.get(from);
        if (to - from == 1) {
            out.add(first);
            return to;
        }
        StringBuilder text = new StringBuilder();
        for (Token token : in.subList(from, to)) {
            text.append(token.text());
        }
        var span = new Span(first.span().start(), in.get(to - 1).span().end());
        out.add(new Token(span, text.toString(), kind, first.spaced()));
        return to;
    }
}
