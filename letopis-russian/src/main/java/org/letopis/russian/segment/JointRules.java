package org.letopis.russian.segment;

import static org.letopis.russian.segment.JointRule.join;
import static org.letopis.russian.segment.JointRule.split;

import java.util.List;
import java.util.Locale;
import org.letopis.morph.Tag;
import org.letopis.russian.morph.Dictionary;
import org.letopis.russian.segment.JointRule.Opinion;
import org.letopis.segment.Token;
import org.letopis.segment.Token.Kind;

/// What we know about the ends of sentences.
final class JointRules {

    private static final int TITLE_TOKENS = 4;

    private final Abbreviations abbreviations;
    private final Dictionary dictionary;

    JointRules(Abbreviations abbreviations, Dictionary dictionary) {
        this.abbreviations = abbreviations;
        this.dictionary = dictionary;
    }

    List<JointRule> inOrder() {
        return List.of(
                this::smallLetterFollows,
                this::markFollows,
                this::gluedFollows,
                this::insideBrackets,
                this::onlyNumbered,
                this::numberGoesOn,
                this::dashAfterQuotation,
                this::titleInQuotes,
                this::initials,
                this::openerFollows,
                this::neverEnds,
                this::dateOpensClause,
                this::adjectiveOfName,
                this::bracketAfterAbbreviation);
    }

    /// «в 1917 г.| вступил», «Стой! — крикнул он», «Кто… я?»
    private Opinion smallLetterFollows(Joint joint) {
        int ahead = isDash(joint.nextToken()) ? 1 : 0;
        Token token = joint.afterNext(ahead);
        return join(Joint.isWord(token) && Character.isLowerCase(token.text().codePointAt(0)));
    }

    /// «и др.), …»
    private Opinion markFollows(Joint joint) {
        return join(switch (joint.nextToken().text()) {
            case ",", ";", ":", ")", "]", "»", "!", "?", "%", "/", "”" -> true;
            default -> false;
        });
    }

    /// «www.letopis.org», «10.05.1917», but «кончил.Потом»
    private Opinion gluedFollows(Joint joint) {
        if (joint.nextToken().spaced() || joint.closes() || !joint.isFullStop()) {
            return Opinion.NONE;
        }
        String before = joint.before().text();
        boolean words = before.length() > 1 && Character.isLowerCase(before.codePointBefore(before.length()));
        return words && (joint.nextIsCapital() || isOpening(joint.nextToken())) ? Opinion.SPLIT : Opinion.JOIN;
    }

    /// «(род. в 1879 г. Умер в 1940 г.)», and after the brackets the sentence goes on.
    private Opinion insideBrackets(Joint joint) {
        boolean shortened = joint.kind() == Kind.ABBREVIATION || joint.kind() == Kind.INITIAL;
        return join(joint.inBrackets() || shortened && joint.tokens().get(joint.stop() + 1).is(")"));
    }

    /// «1. Введение», «II. Детство»: the number of a heading or list item.
    private Opinion onlyNumbered(Joint joint) {
        boolean alone = joint.stop() == joint.first() + 1 && joint.isFullStop();
        return join(alone && (Joint.isNumber(joint.before()) || joint.before().text().length() == 1));
    }

    /// «26. X. 1879», «5. 10. 1917», «ст. 58. 10»
    private Opinion numberGoesOn(Joint joint) {
        return join(joint.isFullStop()
                && !joint.closes()
                && Joint.isNumber(joint.before())
                && joint.before().text().length() <= 4
                && Joint.isNumber(joint.nextToken())
                && (joint.afterNext(1).is(".") || joint.nextToken().text().length() == 4 && isDayMonth(joint)));
    }

    private static boolean isDayMonth(Joint joint) {
        return joint.before().text().length() <= 4 && joint.stop() >= 3 && joint.tokens().get(joint.stop() - 2).is(".");
    }

    /// «„Вперёд!“ — Ленин оглянулся»: inside quotation marks the stop ends what is quoted, not the sentence.
    private Opinion dashAfterQuotation(Joint joint) {
        return join(joint.closes() && isDash(joint.nextToken()) && joint.nextToken().spaced());
    }

    /// «журнал „Что делать?“ Чернышевского»: a short title inside the sentence.
    private Opinion titleInQuotes(Joint joint) {
        if (!joint.closes() || joint.isFullStop() || joint.kind() != Kind.PUNCTUATION) {
            return Opinion.NONE;
        }
        for (int at = joint.stop(); at > joint.first() && joint.stop() - at <= TITLE_TOKENS; at--) {
            if (joint.tokens().get(at).is("«")) {
                Token before = joint.tokens().get(at - 1);
                return join(before.kind() == Kind.WORD
                        && joint.nextIsCapital() && !abbreviations.isOpener(joint.nextToken().text()));
            }
        }
        return Opinion.NONE;
    }

    /// «Л. Д. Троцкий», «при А. III», but «выслали Троцкого Л. Д.| В Турции он…»
    private Opinion initials(Joint joint) {
        if (joint.kind() != Kind.INITIAL) {
            return Opinion.NONE;
        }
        int at = joint.stop();
        while (at > joint.first() && joint.tokens().get(at).kind() == Kind.INITIAL) {
            at--;
        }
        boolean afterName = joint.tokens().get(at).kind() == Kind.WORD && Shortenings.isCapital(joint.tokens().get(at).text());
        return afterName && joint.nextIsCapital() && abbreviations.isOpener(joint.nextToken().text())
                ? Opinion.SPLIT
                : Opinion.JOIN;
    }

    /// «им. Ленина», «проф. Московского университета»
    private Opinion neverEnds(Joint joint) {
        return join(joint.kind() == Kind.ABBREVIATION && !joint.mayEnd() && !joint.closes());
    }

    /// «вышел в 1917 г.| Он …», and even «вышел из 8-го кл.| В 1895 …»
    private Opinion openerFollows(Joint joint) {
        return split(joint.kind() == Kind.ABBREVIATION
                && joint.nextIsCapital()
                && abbreviations.isOpener(joint.nextToken().text()));
    }

    /// «В 1925 г. Троцкий удалён», «…, а в 1926 г. Троцкий …»: so far the clause is nothing but a date.
    private Opinion dateOpensClause(Joint joint) {
        if (joint.kind() != Kind.ABBREVIATION || !joint.nextIsCapital()) {
            return Opinion.NONE;
        }
        int at = joint.stop() - 1;
        while (at >= joint.first() && isDatePart(joint.tokens().get(at))) {
            at--;
        }
        return join(at < joint.first() || isClauseOpening(joint.tokens().get(at)));
    }

    private static boolean isDatePart(Token token) {
        if (token.kind() == Kind.NUMBER || token.kind() == Kind.ROMAN || token.kind() == Kind.ABBREVIATION) {
            return true;
        }
        return DateWords.contains(token.text().toLowerCase(Locale.ROOT));
    }

    private static boolean isClauseOpening(Token token) {
        return switch (token.text()) {
            case ",", ";", ":", "—", "–", "-", "(", "«", "и", "а", "но", "когда", "что", "где" -> true;
            default -> false;
        };
    }

    /// «окончил в 1890 г. Московский университет»: an adjective whose noun follows in small letters.
    private Opinion adjectiveOfName(Joint joint) {
        if (joint.kind() != Kind.ABBREVIATION || !joint.nextIsCapital()) {
            return Opinion.NONE;
        }
        Token after = joint.afterNext(1);
        return join(is(Tag.Pos.ADJ, joint.nextToken())
                && joint.next() + 1 < joint.tokens().size()
                && after.kind() == Kind.WORD
                && Character.isLowerCase(after.text().codePointAt(0))
                && !is(Tag.Pos.VERB, after));
    }

    private boolean is(Tag.Pos pos, Token token) {
        return dictionary.analyses(token.text()).stream()
                .anyMatch(analysis -> analysis.tag().pos() == pos);
    }

    /// «в Вятской губ. (Нолинск)»
    private Opinion bracketAfterAbbreviation(Joint joint) {
        boolean bracket = joint.nextToken().is("(") || joint.nextToken().is("[");
        return join(joint.kind() == Kind.ABBREVIATION && bracket);
    }

    private static boolean isDash(Token token) {
        return token.is("—") || token.is("–") || token.is("-");
    }

    private static boolean isOpening(Token token) {
        return token.is("«") || token.is("—") || token.is("\"") || token.is("„");
    }
}
