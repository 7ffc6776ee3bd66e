package org.letopis.russian.speech;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.letopis.morph.Tag;
import org.letopis.morph.Word;

/// How far what somebody says reaches when no marks show it.
final class Extents {

    private static final Set<String> TURNS = Set.of("а", "но", "однако", "зато", "хотя", "тогда");
    private static final int WINDOW = 30;
    /// Longer than any sentence that somebody wrote.
    private static final int LONGEST = 400;

    private final Row row;
    private final SayingBook book;
    /// The end of the innermost quotation around each word: nothing reported there reaches beyond.
    private final int[] limit;
    private final int[] begin;
    /// Where a quotation goes on after the author's words that interrupt it, -1 where it does not.
    private final int[] next;

    /// @param quoted what is said in somebody's own words
    Extents(Row row, SayingBook book, List<Report> quoted) {
        this.row = row;
        this.book = book;
        this.limit = new int[row.size()];
        this.begin = new int[row.size()];
        this.next = new int[row.size()];
        Arrays.fill(next, -1);
        for (int sentence = 0; sentence < row.sentences(); sentence++) {
            Arrays.fill(limit, row.first(sentence), row.end(sentence), row.end(sentence));
            Arrays.fill(begin, row.first(sentence), row.end(sentence), row.first(sentence));
        }
        for (Report report : quoted) {
            for (int i = 0; i < report.content().size(); i++) {
                Stretch stretch = report.content().get(i);
                int follows = i + 1 < report.content().size() ? report.content().get(i + 1).first() : -1;
                for (int at = stretch.first(); at < Math.min(stretch.end(), row.size()); at++) {
                    limit[at] = Math.min(limit[at], stretch.end());
                    begin[at] = Math.max(begin[at], stretch.first());
                    next[at] = follows;
                }
            }
        }
    }

    /// The first word that can belong to what is said around a word: of its sentence or quotation.
    int begin(int at) {
        return begin[at];
    }

    int limit(int at) {
        return limit[at];
    }

    /// Where a sentence that the author's words interrupt goes on, -1 where none does.
    int resumed(int at) {
        return next[at];
    }

    /// The word after the last of a clause of saying that begins at a word.
    ///
    /// @param subordinate whether the main clause may go on after it: «…, и потому уволил его»
    /// @param headed whether another speaker who takes over ends it: «…, а Горький отвечает»
    int end(int first, boolean subordinate, boolean headed) {
        int end = Math.min(limit[first], first + LONGEST);
        int depth = 0;
        for (int at = first; at < end; at++) {
            String text = row.text(at);
            if (text.equals("(")) {
                depth++;
            } else if (text.equals(")")) {
                depth--;
                if (depth < 0) {
                    return at;
                }
            } else if (depth == 0 && text.equals(";")) {
                return at;
            } else if (depth == 0 && text.equals(",") && (headed && turns(at + 1, end) || subordinate && resumes(at + 1, end))) {
                return at;
            }
        }
        while (end > first + 1 && row.isMark(end - 1) && !Marks.isQuote(row.text(end - 1)) && !row.is(end - 1, ")")) {
            end--;
        }
        return end;
    }

    /// «…, а Горький отвечает, что…»: another speaker takes over.
    private boolean turns(int conjunction, int end) {
        if (conjunction + 2 >= end || !TURNS.contains(row.text(conjunction).toLowerCase(Locale.ROOT))) {
            return false;
        }
        boolean inserted = false;
        for (int at = conjunction + 1; at < Math.min(end, conjunction + WINDOW); at++) {
            Word word = row.word(at);
            if (row.is(at, ";") || row.is(at, ":")) {
                return false;
            }
            if (row.is(at, ",")) {
                inserted = !inserted && opensInsert(at + 1);
                continue;
            }
            if (!inserted && word.tag().isFinite()) {
                return book.verb(word).filter(verb -> !verb.can(SayingVerb.Use.GESTURE)).isPresent();
            }
        }
        return false;
    }

    private boolean opensInsert(int at) {
        return row.is(at, "как") || row.is(at, "по") || row.is(at, "если") || row.is(at, "который");
    }

    /// «…, и потому уволил его»: after a comma «и» joins the main clause again, unless «что» follows.
    private boolean resumes(int at, int end) {
        if (!row.is(at, "и") || at + 1 >= end) {
            return false;
        }
        for (int next = at + 1; next < Math.min(end, at + 5); next++) {
            Word word = row.word(next);
            if (row.isMark(next) || word.is("что") || word.is("чтобы") || word.is("будто") || word.tag().casus() == Tag.Case.NOM) {
                return false;
            }
            if (word.tag().isFinite() || word.is("потому") || word.is("поэтому")) {
                return true;
            }
        }
        return false;
    }
}
