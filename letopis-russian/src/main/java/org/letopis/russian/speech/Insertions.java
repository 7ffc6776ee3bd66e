package org.letopis.russian.speech;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.letopis.model.MentionType;
import org.letopis.morph.Tag;
import org.letopis.morph.Tag.Case;
import org.letopis.morph.Word;
import org.letopis.russian.speech.SayingVerb.Use;
import org.letopis.russian.speech.Telling.Form;
import org.letopis.say.Argument;
import org.letopis.say.Scene;
import org.letopis.say.SentenceScene;

/// Finds the words that ascribe the clause around them to somebody: «по словам Витте», «как писал Плеханов», «сообщает
/// газета», «если верить Потресову», «(по Волкогонову)».
final class Insertions {

    private static final int LONGEST = 18;
    private static final Set<String> AFTER_WHICH_A_CLAUSE_BEGINS = Set.of("что", "будто", "и", "а", "но", "чтобы", "якобы", "или");

    private final Scene scene;
    private final Row row;
    private final SayingBook book;
    private final Extents extents;
    private final BitSet taken;

    Insertions(Scene scene, Row row, SayingBook book, Extents extents, BitSet taken) {
        this.scene = scene;
        this.row = row;
        this.book = book;
        this.extents = extents;
        this.taken = taken;
    }

    /// Marks as taken the verbs that it uses.
    List<Report> find() {
        List<Report> reports = new ArrayList<>();
        for (int at = 0; at < row.size(); at++) {
            if (taken.get(at)) {
                continue;
            }
            int here = at;
            Optional<Telling> telling = byNoun(here)
                    .or(() -> byName(here))
                    .or(() -> byBelief(here))
                    .or(() -> byVerb(here));
            telling.flatMap(this::report).ifPresent(report -> {
                taken.set(report.telling().word());
                reports.add(report);
            });
        }
        return reports;
    }

    /// «по словам Витте», «согласно показанию слуги», «со слов сестры».
    private Optional<Telling> byNoun(int at) {
        String preposition = row.text(at).toLowerCase(Locale.ROOT);
        String place =
                switch (preposition) {
                    case "по" -> "по";
                    case "со" -> "со";
                    case "согласно" -> "согласно";
                    default -> "";
                };
        if (place.isEmpty()) {
            return Optional.empty();
        }
        int limit = Math.min(extents.limit(at), at + 5);
        for (int noun = at + 1; noun < limit && row.isWord(noun); noun++) {
            Word word = row.word(noun);
            if (book.isSource(word, place)) {
                int end = nounEnd(noun);
                return Optional.of(new Telling(noun, Optional.empty(), List.of(new Stretch(at, end)), Form.SOURCE));
            }
            if (word.tag().isFinite() || word.tag().pos() == Tag.Pos.NOUN || word.tag().pos() == Tag.Pos.ADP) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// The word after the genitive that says whose words they are.
    private int nounEnd(int noun) {
        SentenceScene sentence = scene.sentences().get(row.sentence(noun));
        int base = row.first(row.sentence(noun));
        int end = noun + 1;
        for (Argument argument : Near.arguments(sentence, row.place(noun))) {
            int first = base + argument.first();
            if (first >= noun + 1 && first <= end + 3 && argument.isBare() && argument.casus().agrees(Case.GEN) && noMark(end, first)) {
                end = base + argument.end();
            }
        }
        int comma = end;
        while (comma < Math.min(extents.limit(noun), end + 8) && row.isWord(comma) && !row.word(comma).tag().isFinite()) {
            comma++;
        }
        return row.is(comma, ",") && comma < extents.limit(noun) ? comma : end;
    }

    private boolean noMark(int first, int end) {
        for (int at = first; at < end; at++) {
            if (row.isMark(at) || row.word(at).tag().isFinite()) {
                return false;
            }
        }
        return true;
    }

    /// «По Оршанской, …», «(по Волкогонову)», «согласно Шильдеру».
    private Optional<Telling> byName(int at) {
        String preposition = row.text(at).toLowerCase(Locale.ROOT);
        if (!(preposition.equals("по") || preposition.equals("согласно")) || !opens(at)) {
            return Optional.empty();
        }
        return argumentAt(at + 1)
                .filter(argument -> argument.casus().agrees(Case.DAT))
                .filter(argument -> argument.phrase().filter(phrase -> phrase.type() == MentionType.PERSON).isPresent())
                .map(argument -> new Stretch(at, row.first(row.sentence(at)) + argument.end()))
                .filter(stretch -> closes(stretch.end()))
                .map(stretch -> new Telling(at + 1, Optional.empty(), List.of(stretch), Form.NAME));
    }

    /// «если верить Потресову».
    private Optional<Telling> byBelief(int at) {
        if (!row.is(at, "верить") || !row.word(Math.max(0, at - 1)).text().equalsIgnoreCase("если")) {
            return Optional.empty();
        }
        int end = at + 1;
        while (end < Math.min(extents.limit(at), at + 8) && !row.is(end, ",") && !row.is(end, ")")) {
            end++;
        }
        return Optional.of(new Telling(at, Optional.empty(), List.of(new Stretch(at - 1, end)), Form.NAME));
    }

    /// «как говорил мне Чертков», «рассказывает Бурцев», «как записано у Толстого».
    private Optional<Telling> byVerb(int at) {
        Word word = row.word(at);
        Optional<SayingVerb> verb = book.verb(word);
        boolean passive = word.tag().isShortParticiple();
        if (verb.isEmpty() || !(word.tag().isFinite() || passive)) {
            return Optional.empty();
        }
        int first = at;
        while (first > extents.begin(at) && at - first < LONGEST && !isEdge(first - 1)) {
            first--;
        }
        boolean as = row.text(first).equalsIgnoreCase("как") && !row.is(first - 1, "так");
        boolean fitting = as
                ? verb.get().can(Use.REPORT) || verb.get().can(Use.THAT) || passive
                : verb.get().can(Use.REPORT) && first == at && first > extents.begin(at) && row.isMark(first - 1);
        if (!fitting || passive && !as) {
            return Optional.empty();
        }
        int end = at + 1;
        while (end < extents.limit(at) && end - at < LONGEST && !isEdge(end)) {
            end++;
        }
        boolean closed = end < extents.limit(at) ? isEdge(end) && !row.is(end, ":") : true;
        boolean followed = row.is(end, ",") && isConjunction(end + 1) && !as;
        if (!closed || followed || !as && !(hasSubject(at, first, end))) {
            return Optional.empty();
        }
        return Optional.of(new Telling(at, verb, List.of(new Stretch(first, end)), Form.VERB));
    }

    private boolean isConjunction(int at) {
        return row.is(at, "что") || row.is(at, "будто") || row.is(at, "чтобы") || row.is(at, "якобы");
    }

    /// Somebody who speaks stands in the insertion, right after the verb: «рассказывает Бурцев».
    private boolean hasSubject(int verb, int first, int end) {
        SentenceScene sentence = scene.sentences().get(row.sentence(verb));
        int base = row.first(row.sentence(verb));
        for (Argument argument : Near.arguments(sentence, row.place(verb))) {
            int head = base + argument.head();
            if (head > verb && head < end && argument.isBare() && argument.casus() == Case.NOM) {
                return true;
            }
        }
        return verb + 1 == end && row.word(verb).tag().number() == Tag.Number.PLUR;
    }

    private boolean isEdge(int at) {
        return row.isMark(at) && !row.is(at, ".") && !Marks.isQuote(row.text(at));
    }

    private boolean opens(int at) {
        return at == extents.begin(at) || row.isMark(at - 1) || AFTER_WHICH_A_CLAUSE_BEGINS.contains(row.text(at - 1));
    }

    private boolean closes(int end) {
        return end >= row.size() || row.is(end, ",") || row.is(end, ")") || row.is(end, "—");
    }

    private Optional<Argument> argumentAt(int at) {
        if (at >= row.size()) {
            return Optional.empty();
        }
        int place = row.place(at);
        return Near.arguments(scene.sentences().get(row.sentence(at)), place).stream()
                .filter(argument -> argument.first() <= place && place < argument.end())
                .findFirst();
    }

    /// What an insertion ascribes: the clause that it interrupts, begins or ends.
    private Optional<Report> report(Telling telling) {
        int first = telling.first();
        int end = telling.end();
        int limit = extents.limit(telling.word());
        int start = hostStart(first, endsSentence(end, limit));
        List<Stretch> content = new ArrayList<>();
        int before = first;
        while (before > start && row.isMark(before - 1) && !Marks.isQuote(row.text(before - 1))) {
            before--;
        }
        if (before > start) {
            content.add(new Stretch(start, before));
        }
        int after = end;
        while (after < limit && row.isMark(after) && !Marks.isQuote(row.text(after)) && !row.is(after, ";")) {
            after++;
        }
        if (after < limit && !row.is(after, ";")) {
            int stop = extents.end(after, false, true);
            if (stop > after) {
                content.add(new Stretch(after, stop));
            }
        }
        if (content.isEmpty()) {
            return Optional.empty();
        }
        if (content.stream().noneMatch(this::hasPredicate)) {
            return telling.verb().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Report(telling, List.of(), telling.where(), false, "speech.ascribed"));
        }
        int from = Math.min(first, content.getFirst().first());
        int to = Math.max(end, firstClauseEnd(content.getLast()));
        return Optional.of(new Report(telling, content, List.of(new Stretch(from, to)), false, "speech.ascribed"));
    }

    private boolean endsSentence(int end, int limit) {
        int at = end;
        while (at < limit && row.isMark(at)) {
            at++;
        }
        return at >= limit;
    }

    /// Where the clause begins that an insertion interrupts; the insertion itself where it stands first.
    private int hostStart(int first, boolean last) {
        int begin = extents.begin(first);
        if (first == begin) {
            return first;
        }
        if (last) {
            return begin;
        }
        int at = first;
        if (row.isMark(at - 1) && !row.is(at - 1, ";") && !row.is(at - 1, ":")) {
            at--;
        }
        while (at > begin && !isEdge(at - 1) && !(AFTER_WHICH_A_CLAUSE_BEGINS.contains(row.text(at - 1)) && clauseBegins(at - 1))) {
            at--;
        }
        return at;
    }

    /// Whether a conjunction joins clauses here: it follows a mark.
    private boolean clauseBegins(int at) {
        return at == 0 || row.isMark(at - 1) || row.is(at, "что") || row.is(at, "будто");
    }

    private boolean hasPredicate(Stretch content) {
        for (int at = content.first(); at < content.end(); at++) {
            Tag tag = row.word(at).tag();
            if (tag.isFinite() || tag.variant() == Tag.Variant.SHORT || tag.form() == Tag.VerbForm.INF || row.isDash(at)) {
                return true;
            }
        }
        return content.end() - content.first() > 6;
    }

    private int firstClauseEnd(Stretch content) {
        boolean predicate = false;
        for (int at = content.first(); at < content.end(); at++) {
            if (row.is(at, ",") && predicate) {
                return at;
            }
            predicate |= row.word(at).tag().isFinite() || row.isDash(at);
        }
        return content.end();
    }
}
