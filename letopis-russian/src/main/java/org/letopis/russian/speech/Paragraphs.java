package org.letopis.russian.speech;

import java.util.ArrayList;
import java.util.Locale;
import java.util.List;
import java.util.Set;
import org.letopis.morph.Tag;
import org.letopis.russian.speech.Quotation.Kind;

/// Finds paragraphs that are somebody's words without quotation marks: lines of dialogue after a dash, and a letter after
/// a colon.
final class Paragraphs {

    /// Paragraphs of a letter among which its signature is looked for.
    private static final int LETTER = 10;
    private static final Set<String> SIGNATURES = Set.of(
            "ваш", "ваша", "твой", "твоя", "преданный", "преданная", "искренне", "обнимаю", "целую", "жму", "остаюсь",
            "уважающий", "любящий", "любящая", "покорный", "всегда");

    private final Row row;
    private final SayingBook book;
    private final AuthorWords authors;
    private final List<Stretch> paragraphs = new ArrayList<>();

    Paragraphs(Row row, SayingBook book, AuthorWords authors) {
        this.row = row;
        this.book = book;
        this.authors = authors;
        for (int at = 0; at < row.size(); at = row.paragraphEnd(at)) {
            paragraphs.add(new Stretch(at, row.paragraphEnd(at)));
        }
    }

    List<Quotation> find() {
        List<Quotation> found = new ArrayList<>();
        int i = 0;
        while (i < paragraphs.size()) {
            if (isDashed(i)) {
                int end = i;
                boolean speech = isToldBefore(i);
                while (end < paragraphs.size() && isDashed(end)) {
                    speech |= isTold(end);
                    end++;
                }
                for (int line = i; line < end && speech; line++) {
                    Stretch paragraph = paragraphs.get(line);
                    found.add(new Quotation(
                            paragraph.first(), paragraph.first() + 1, paragraph.end(), 0, Kind.DIALOGUE));
                }
                i = end;
            } else if (isToldBefore(i) && isPersonal(i)) {
                int last = lastOfLetter(i);
                found.add(new Quotation(-1, paragraphs.get(i).first(), paragraphs.get(last).end(), 0, Kind.BLOCK));
                i = last + 1;
            } else {
                i++;
            }
        }
        return found;
    }

    private boolean isDashed(int i) {
        Stretch paragraph = paragraphs.get(i);
        return row.isDash(paragraph.first()) && paragraph.first() + 1 < paragraph.end();
    }

    /// Whether the paragraph before ends with a colon after a verb of saying.
    private boolean isToldBefore(int i) {
        int colon = paragraphs.get(i).first() - 1;
        if (!row.is(colon, ":") || row.isMark(colon + 1) && !row.isDash(colon + 1)) {
            return false;
        }
        for (int at = colon - 1; at >= row.first(row.sentence(colon)) && colon - at < 40; at--) {
            if (book.verb(row.word(at)).filter(SayingVerb::quotes).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean isTold(int i) {
        Stretch paragraph = paragraphs.get(i);
        return !authors.inside(paragraph.first() + 1, paragraph.end()).isEmpty();
    }

    /// Whether somebody speaks of himself or to somebody.
    private boolean isPersonal(int i) {
        Stretch paragraph = paragraphs.get(i);
        for (int at = paragraph.first(); at < paragraph.end(); at++) {
            Tag tag = row.word(at).tag();
            if (tag.person() == Tag.Person.FIRST || tag.person() == Tag.Person.SECOND) {
                return true;
            }
            switch (row.text(at).toLowerCase(Locale.ROOT)) {
                case "я", "мне", "меня", "мы", "нам", "нас", "вы", "вам", "вас", "ты", "тебе", "тебя", "мой", "моя", "дорогой",
                        "дорогая", "милый", "милая", "милостивый", "многоуважаемый", "глубокоуважаемый", "любезный" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /// A letter ends with its signature, where one is found soon; else with its paragraph.
    private int lastOfLetter(int first) {
        for (int i = first; i < Math.min(paragraphs.size(), first + LETTER); i++) {
            int last = paragraphs.get(i).end() - 1;
            int start = Math.max(paragraphs.get(i).first(), last - 8);
            for (int at = start; at <= last; at++) {
                if (row.word(at).isCapitalized() && SIGNATURES.contains(row.text(at).toLowerCase(Locale.ROOT))) {
                    return i;
                }
            }
        }
        return first;
    }
}
