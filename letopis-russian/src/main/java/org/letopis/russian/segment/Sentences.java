package org.letopis.russian.segment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.letopis.russian.segment.Shortenings.Joined;
import org.letopis.segment.Token;
import org.letopis.segment.Token.Kind;

/// Splits the tokens of one paragraph into sentences.
final class Sentences {

    /// Longer brackets hold whole sentences.
    private static final int BRACKET_TOKENS = 60;

    /// What is longer is no sentence but a list, or text without stops; it is cut where a comma allows, so that nobody
    /// after us meets a sentence without end.
    private static final int LONG = 400;

    private static final int LONGEST = 600;

    private final List<JointRule> rules;
    private final List<Token> tokens;
    private final BitSet mayEnd;
    private final BitSet bracketed;

    Sentences(List<JointRule> rules, Joined joined) {
        this.rules = rules;
        this.tokens = joined.tokens();
        this.mayEnd = joined.mayEnd();
        this.bracketed = bracketed(tokens);
    }

    List<List<Token>> split() {
        List<List<Token>> sentences = new ArrayList<>();
        int first = 0;
        for (int at = 0; at < tokens.size(); at++) {
            int next = isStop(at) ? afterClosers(at + 1) : at + 1;
            if (next >= tokens.size() || isLong(first, at) || isStop(at) && ends(first, at, next)) {
                int end = Math.min(next, tokens.size());
                sentences.add(tokens.subList(first, end));
                first = end;
                at = end - 1;
            }
        }
        return sentences;
    }

    private boolean ends(int first, int at, int next) {
        Token token = tokens.get(next);
        if (token.kind() == Kind.PUNCTUATION && isTerminal(token) && !token.spaced()) {
            return false;
        }
        return JointRule.ends(rules, new Joint(tokens, first, at, next, mayEnd.get(at), bracketed.get(at)));
    }

    private boolean isLong(int first, int at) {
        int length = at + 1 - first;
        return length >= LONGEST || length >= LONG && (tokens.get(at).is(",") || tokens.get(at).is(";"));
    }

    private boolean isStop(int at) {
        Token token = tokens.get(at);
        return token.kind() == Kind.ABBREVIATION || token.kind() == Kind.INITIAL || isTerminal(token);
    }

    private static boolean isTerminal(Token token) {
        return switch (token.text()) {
            case ".", "!", "?", "…", "..." -> true;
            default -> false;
        };
    }

    private int afterClosers(int at) {
        while (at < tokens.size() && isCloser(at)) {
            at++;
        }
        return at;
    }

    private boolean isCloser(int at) {
        Token token = tokens.get(at);
        return switch (token.text()) {
            case "»", "”", ")", "]", "’" -> true;
            case "\"", "“", "'" -> !token.spaced();
            default -> false;
        };
    }

    /// The tokens inside brackets that are short and closed.
    private static BitSet bracketed(List<Token> tokens) {
        BitSet inside = new BitSet();
        int open = -1;
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.get(at).is("(")) {
                open = at;
            } else if (tokens.get(at).is(")") && open >= 0) {
                if (at - open <= BRACKET_TOKENS) {
                    inside.set(open, at - 1);
                }
                open = -1;
            }
        }
        return inside;
    }
}
