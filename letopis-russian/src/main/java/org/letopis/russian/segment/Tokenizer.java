package org.letopis.russian.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.letopis.segment.Token;
import org.letopis.segment.Token.Kind;
import org.letopis.text.Span;

/// Cuts text into words, numbers and marks by the look of the characters alone. Spans are of the text it was given.
final class Tokenizer {

    /// What may be glued to a number: `1-я`, `1920-х`, `18-го`. Longer ends (`10-летний`) make a word.
    private static final Set<String> ENDINGS = Set.of(
            "й", "я", "е", "х", "м", "ю", "ь", "ти", "ми", "мя", "го", "му", "ый", "ий", "ой", "ая", "ое", "ые", "ых",
            "ым", "ом", "ою", "ую", "ей", "ье", "ья", "ого", "ому", "ыми", "его", "ему", "ъ", "аго");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int lastEnd;

    private Tokenizer(String text, int from) {
        this.text = text;
        this.at = from;
        this.lastEnd = from;
    }

    /// The tokens between two offsets.
    static List<Token> tokens(String text, int from, int to) {
        var tokenizer = new Tokenizer(text, from);
        while (tokenizer.at < to) {
            tokenizer.step();
        }
        return tokenizer.tokens;
    }

    private void step() {
        int c = text.codePointAt(at);
        if (isSpace(c)) {
            at += Character.charCount(c);
        } else if (Character.isDigit(c)) {
            number();
        } else if (Character.isLetter(c)) {
            word(at);
        } else if (text.startsWith("...", at)) {
            add(at + 3, Kind.PUNCTUATION);
        } else {
            add(at + Character.charCount(c), Kind.PUNCTUATION);
        }
    }

    private void number() {
        int end = at;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        end = Math.max(end, at + Character.charCount(text.codePointAt(at)));
        boolean hyphen = end + 1 < text.length() && isHyphen(text.charAt(end)) && isLetter(end + 1);
        int letters = hyphen ? end + 1 : end;
        int stop = letters;
        while (isLetter(stop)) {
            stop++;
        }
        if (stop > letters && stop - letters <= 3 && ENDINGS.contains(text.substring(letters, stop)) && !joins(stop)) {
            add(stop, Kind.NUMBER);
        } else if (hyphen && Character.isLowerCase(text.charAt(letters))) {
            word(letters);
        } else {
            add(end, Kind.NUMBER);
        }
    }

    /// A word from `at` whose letters are known up to `end`.
    private void word(int end) {
        while (isInWord(end) || joins(end)) {
            end += Character.charCount(text.codePointAt(end));
        }
        // «Т-34», «Ми-8»
        if (end + 1 < text.length() && isHyphen(text.charAt(end)) && Character.isDigit(text.charAt(end + 1))) {
            end++;
            while (end < text.length() && Character.isDigit(text.charAt(end))) {
                end++;
            }
        }
        String word = text.substring(at, end);
        add(end, Roman.isNumeral(word) ? Kind.ROMAN : Kind.WORD);
    }

    /// Whether a hyphen or apostrophe stands at `offset` between letters.
    private boolean joins(int offset) {
        return offset > at
                && offset + 1 < text.length()
                && (isHyphen(text.charAt(offset)) || isApostrophe(text.charAt(offset)))
                && isLetter(offset + 1)
                && isInWord(offset - 1);
    }

    private boolean isLetter(int offset) {
        return offset < text.length() && Character.isLetter(text.codePointAt(offset));
    }

    private boolean isInWord(int offset) {
        if (offset >= text.length()) {
            return false;
        }
        int c = text.codePointAt(offset);
        return Character.isLetter(c) || isMark(c);
    }

    private void add(int end, Kind kind) {
        boolean spaced = at > lastEnd || at > 0 && isSpace(text.codePointBefore(at));
        tokens.add(new Token(new Span(at, end), text.substring(at, end), kind, spaced));
        at = end;
        lastEnd = end;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02BC';
    }
}
