package org.letopis.russian.segment;

import java.util.ArrayList;
import java.util.List;
import org.letopis.text.Span;

/// Divides a text into paragraphs.
///
/// A line is a paragraph, unless the text was wrapped by hand: a line goes on in the next one when the next begins with
/// a small letter, or when its first word would not have fitted any more.
final class Paragraphs {

    /// Lines longer than this were not wrapped by anybody.
    private static final int WIDEST = 160;

    private static final int NARROWEST = 30;

    private Paragraphs() {}

    static List<Span> of(String text) {
        List<Span> paragraphs = new ArrayList<>();
        List<Span> block = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && !isBreak(text.charAt(end))) {
                end++;
            }
            if (isBlank(text, at, end)) {
                addBlock(text, block, paragraphs);
                block.clear();
            } else {
                block.add(new Span(at, end));
            }
            at = end + (text.startsWith("\r\n", end) ? 2 : 1);
        }
        addBlock(text, block, paragraphs);
        return paragraphs;
    }

    /// Lines without a blank one between them.
    private static void addBlock(String text, List<Span> block, List<Span> paragraphs) {
        int width = block.stream().mapToInt(Span::length).max().orElse(0);
        int start = 0;
        for (int i = 0; i < block.size(); i++) {
            boolean last = i + 1 == block.size();
            if (last || !goesOn(text, block.get(i), block.get(i + 1), width)) {
                paragraphs.add(block.get(start).union(block.get(i)));
                start = i + 1;
            }
        }
    }

    private static boolean goesOn(String text, Span line, Span next, int width) {
        int first = firstInk(text, next);
        if (Character.isLowerCase(text.charAt(first))) {
            return !isListItem(text, first);
        }
        boolean ended = endsSentence(text, line);
        if (isDash(text.charAt(first)) && ended) {
            return false;
        }
        boolean wrapped = width >= NARROWEST && width <= WIDEST;
        return wrapped && line.length() + 1 + wordLength(text, first, next.end()) > width - (ended ? 0 : 3);
    }

    /// «а) …», «б) …»
    private static boolean isListItem(String text, int first) {
        return first + 1 < text.length() && text.charAt(first + 1) == ')';
    }

    private static boolean endsSentence(String text, Span line) {
        int at = line.end() - 1;
        while (at > line.start() && (Character.isWhitespace(text.charAt(at)) || isCloser(text.charAt(at)))) {
            at--;
        }
        return ".!?…:;".indexOf(text.charAt(at)) >= 0;
    }

    private static int firstInk(String text, Span line) {
        int at = line.start();
        while (Tokenizer.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int wordLength(String text, int from, int to) {
        int at = from;
        while (at < to && !Tokenizer.isSpace(text.charAt(at))) {
            at++;
        }
        return at - from;
    }

    private static boolean isBlank(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (!Tokenizer.isSpace(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }

    private static boolean isDash(char c) {
        return c == '—' || c == '–' || c == '-' || c == '•' || c == '*';
    }

    private static boolean isCloser(char c) {
        return c == '»' || c == '”' || c == '"' || c == ')' || c == ']' || c == '“';
    }
}
