package org.letopis.russian.segment;

import java.util.List;
import org.letopis.segment.Token;
import org.letopis.segment.Token.Kind;

/// A place between two tokens where a sentence may end.
///
/// @param tokens of the whole paragraph
/// @param first the sentence so far begins here
/// @param stop the mark, abbreviation or initial that may end it
/// @param next the token after the stop and the brackets and quotation marks that it closes
/// @param mayEnd whether the full stop of an abbreviation may end a sentence
/// @param inBrackets whether short brackets are open here
record Joint(List<Token> tokens, int first, int stop, int next, boolean mayEnd, boolean inBrackets) {

    Token stopToken() {
        return tokens.get(stop);
    }

    Token nextToken() {
        return tokens.get(next);
    }

    Kind kind() {
        return stopToken().kind();
    }

    boolean isFullStop() {
        return stopToken().is(".");
    }

    /// Whether quotation marks or brackets close between the stop and the next token.
    boolean closes() {
        return next > stop + 1;
    }

    Token before() {
        return tokens.get(Math.max(first, stop - 1));
    }

    boolean nextIsLower() {
        return isWord(nextToken()) && Character.isLowerCase(nextToken().text().codePointAt(0));
    }

    boolean nextIsCapital() {
        return isWord(nextToken()) && Shortenings.isCapital(nextToken().text());
    }

    /// The token `ahead` places after the next one, or the last.
    Token afterNext(int ahead) {
        return tokens.get(Math.min(next + ahead, tokens.size() - 1));
    }

    static boolean isWord(Token token) {
        return token.kind() == Kind.WORD || token.kind() == Kind.ABBREVIATION || token.kind() == Kind.INITIAL;
    }

    static boolean isNumber(Token token) {
        return token.kind() == Kind.NUMBER || token.kind() == Kind.ROMAN;
    }
}
