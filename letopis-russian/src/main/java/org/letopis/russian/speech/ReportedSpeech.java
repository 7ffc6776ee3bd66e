package org.letopis.russian.speech;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.letopis.morph.Tag;
import org.letopis.morph.Tag.Case;
import org.letopis.morph.Word;
import org.letopis.russian.speech.SayingVerb.Government;
import org.letopis.russian.speech.SayingVerb.Use;
import org.letopis.russian.speech.Telling.Form;
import org.letopis.say.Argument;
import org.letopis.say.Scene;
import org.letopis.say.SentenceScene;
import org.letopis.syntax.Clause;

/// Finds what is told of somebody's words in the teller's own: «утверждал, что…», «называл его…», «настаивал на…».
final class ReportedSpeech {

    private static final Set<String> CONJUNCTIONS = Set.of(
            "что", "будто", "чтобы", "якобы", "как", "почему", "зачем", "где", "куда", "откуда", "сколько", "каков", "какой",
            "дабы", "кто");
    private static final Set<String> BY_ITSELF = Set.of("что", "будто", "якобы", "чтобы");
    private static final Set<String> COORDINATORS = Set.of("а", "но", "и", "или", "однако", "зато");
    private static final int WINDOW = 25;
    /// Longer quotations between a verb and its clause are no titles.
    private static final int TITLE = 10;

    private final Scene scene;
    private final Row row;
    private final SayingBook book;
    private final Extents extents;
    private final AuthorWords authors;

    ReportedSpeech(Scene scene, Row row, SayingBook book, Extents extents, AuthorWords authors) {
        this.scene = scene;
        this.row = row;
        this.book = book;
        this.extents = extents;
        this.authors = authors;
    }

    /// @param taken words that tell of a quotation already, or stand in an insertion
    List<Report> find(BitSet taken) {
        List<Report> reports = new ArrayList<>();
        for (int at = 0; at < row.size(); at++) {
            int here = at;
            if (!taken.get(at)) {
                book.verb(row.word(at)).flatMap(verb -> report(here, verb)).ifPresent(reports::add);
                if (book.isSource(row.word(at), "noun")) {
                    noun(at).ifPresent(reports::add);
                }
            }
        }
        return reports;
    }

    private Optional<Report> report(int at, SayingVerb verb) {
        boolean that = verb.can(Use.THAT) || verb.can(Use.QUOTE);
        int content = that ? clauseAfter(at, verb.can(Use.QUOTE) ? CONJUNCTIONS : BY_ITSELF) : -1;
        if (content >= 0 && row.is(content - 1, ":") && !verb.can(Use.QUOTE)) {
            content = -1;
        }
        if (content >= 0) {
            boolean colon = row.is(content - 1, ":");
            int end = extents.end(content, !colon, !colon);
            return Optional.of(clause(at, verb, content, end, "speech.reported"));
        }
        if (verb.can(Use.NAME) || verb.can(Use.PRAISE) || verb.can(Use.BLAME)) {
            Optional<Report> named = named(at, verb);
            if (named.isPresent()) {
                return named;
            }
        }
        if (verb.can(Use.INF)) {
            int infinitive = infinitiveAfter(at);
            if (infinitive >= 0) {
                int end = Math.min(extents.end(infinitive, true, true), clauseEnd(infinitive));
                return Optional.of(clause(at, verb, infinitive, Math.max(end, infinitive + 1), "speech.asked"));
            }
        }
        if (hasTopic(at, verb)) {
            return Optional.of(new Report(
                    telling(at, verb, Integer.MAX_VALUE), List.of(), clauseEvidence(at), false, "speech.topic"));
        }
        return Optional.empty();
    }

    private Report clause(int at, SayingVerb verb, int content, int end, String rule) {
        Telling telling = telling(at, verb, content);
        int first = Math.min(at, telling.first());
        int stop = Math.min(end, firstClauseEnd(content, end));
        List<Stretch> evidence = List.of(new Stretch(Math.max(first, extents.begin(at)), Math.max(stop, at + 1)));
        List<Stretch> said = content < end ? List.of(new Stretch(content, end)) : List.of();
        return new Report(telling, said, evidence, false, rule);
    }

    /// The first word of what is said in a clause after the verb, -1 for none. What leads to it: «, что», «в том, что», «:».
    private int clauseAfter(int verb, Set<String> conjunctions) {
        int limit = Math.min(extents.limit(verb), verb + WINDOW);
        int inserted = 0;
        for (int at = verb + 1; at + 1 < limit; at++) {
            if (row.is(at, ":")) {
                return row.isMark(at + 1) ? -1 : at + 1;
            }
            if (row.is(at, ";")) {
                return -1;
            }
            if (authors.past(at) > at) {
                if (authors.past(at) - at > TITLE) {
                    return -1;
                }
                at = authors.past(at) - 1;
                continue;
            }
            if (row.is(at, ",")) {
                int after = conjunction(at + 1, limit, conjunctions);
                if (after > 0) {
                    return after;
                }
                if (COORDINATORS.contains(row.text(at + 1))) {
                    return -1;
                }
                inserted++;
            } else if (row.word(at).tag().isFinite() && inserted % 2 == 0) {
                return -1;
            } else if (inserted == 0 && at - verb <= 2 && !row.is(at - 1, "и") && BY_ITSELF.contains(row.text(at)) && !row.is(at, "чтобы")) {
                return at + 1;
            }
        }
        return -1;
    }


    /// The word after a conjunction that stands here, -1 where none does.
    private int conjunction(int at, int limit, Set<String> conjunctions) {
        int next = at;
        if (row.is(next, "а") && row.is(next + 1, "именно")) {
            return row.is(next + 2, "что") ? next + 3 : -1;
        }
        String text = row.text(next).toLowerCase(Locale.ROOT);
        if (!conjunctions.contains(text)) {
            return -1;
        }
        if (text.equals("как") && (row.is(next + 1, "и") || isInsertion(next + 1))) {
            return -1;
        }
        boolean question = !BY_ITSELF.contains(text);
        if (text.equals("как") && row.is(next + 1, "будто")) {
            return next + 2 < limit ? next + 2 : -1;
        }
        int after = question ? next : next + 1;
        if (text.equals("будто") && row.is(after, "бы")) {
            after++;
        }
        if (row.is(after, ",")) {
            after++;
        }
        return after < limit ? after : -1;
    }

    /// «как она слышала от Натансона»: no clause of what is said, but of who said it.
    private boolean isInsertion(int at) {
        for (int next = at; next < Math.min(row.size(), at + 4) && row.isWord(next); next++) {
            if (book.verb(row.word(next)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /// «слова Ермолова, будто…», «признание в том, что…».
    private Optional<Report> noun(int at) {
        int limit = Math.min(extents.limit(at), at + 12);
        int comma = -1;
        for (int next = at + 1; next + 1 < limit && comma < 0; next++) {
            if (row.word(next).tag().isFinite()) {
                return Optional.empty();
            }
            comma = row.is(next, ",") ? next : -1;
        }
        int content = comma < 0 ? -1 : conjunction(comma + 1, extents.limit(at), BY_ITSELF);
        if (content < 0 || row.is(at - 1, "по")) {
            return Optional.empty();
        }
        Telling telling = new Telling(at, Optional.empty(), List.of(new Stretch(Math.max(0, at - 2), comma)), Form.SOURCE);
        int end = extents.end(content, true, true);
        Stretch evidence = new Stretch(at, firstClauseEnd(content, end));
        return Optional.of(new Report(telling, List.of(new Stretch(content, end)), List.of(evidence), false, "speech.noun"));
    }

    /// «называл Витте неудачливым торговцем», «обвиняли графа в измене».
    private Optional<Report> named(int at, SayingVerb verb) {
        SentenceScene sentence = scene.sentences().get(row.sentence(at));
        int base = row.first(row.sentence(at));
        Optional<Clause> clause = sentence.clauseAt(row.place(at));
        boolean passive = row.word(at).tag().voice() == Tag.Voice.PASS;
        if (clause.isEmpty() || passive) {
            return Optional.empty();
        }
        int first = Integer.MAX_VALUE;
        int end = -1;
        boolean target = false;
        boolean name = false;
        for (Argument argument : arguments(sentence, clause.get(), at)) {
            boolean patient = argument.isBare()
                    && (argument.casus() == Case.ACC || argument.casus() == Case.GEN && argument.modifies() < 0)
                    && (argument.entity().isPresent() || isPersonal(sentence, argument))
                    && !Possessives.isPossessive(sentence, argument);
            boolean instrumental = argument.isBare() && argument.casus() == Case.INS && base + argument.head() > at;
            target |= patient;
            name |= instrumental;
            if (patient && base + argument.first() > at || instrumental) {
                first = Math.min(first, base + argument.first());
                end = Math.max(end, base + argument.end());
            }
        }
        for (int next = at + 1; next < Math.min(extents.limit(at), at + WINDOW) && clause.get().contains(next - base); next++) {
            Word word = row.word(next);
            if (word.tag().pos() == Tag.Pos.ADJ && word.tag().casus() == Case.INS) {
                name = true;
                first = Math.min(first, next);
                end = Math.max(end, next + 1);
            }
        }
        if (verb.can(Use.NAME) && target && name) {
            int stop = Math.max(end, clauseEnd(at));
            return Optional.of(new Report(
                    telling(at, verb, Integer.MAX_VALUE),
                    List.of(new Stretch(first, Math.min(stop, extents.limit(at)))),
                    clauseEvidence(at),
                    false,
                    "speech.named"));
        }
        if ((verb.can(Use.PRAISE) || verb.can(Use.BLAME)) && target) {
            Stretch whole = new Stretch(Math.min(at, first), Math.max(at + 1, clauseEnd(at)));
            return Optional.of(new Report(
                    telling(at, verb, Integer.MAX_VALUE), List.of(whole), clauseEvidence(at), false, "speech.valued"));
        }
        return Optional.empty();
    }

    private List<Argument> arguments(SentenceScene sentence, Clause clause, int at) {
        return Near.arguments(sentence, row.place(at)).stream()
                .filter(argument -> clause.contains(argument.head()))
                .toList();
    }

    private static boolean isPersonal(SentenceScene sentence, Argument argument) {
        String text = sentence.sentence().word(argument.head()).text();
        return switch (text) {
            case "меня", "нас", "себя", "его", "её", "ее", "их" -> true;
            default -> false;
        };
    }

    private int infinitiveAfter(int at) {
        int limit = Math.min(extents.limit(at), at + 10);
        for (int next = at + 1; next < limit; next++) {
            Tag tag = row.word(next).tag();
            if (tag.form() == Tag.VerbForm.INF) {
                return next;
            }
            if (tag.isFinite() || row.isMark(next)) {
                return -1;
            }
        }
        return -1;
    }

    /// Whether something in the clause can stand for what was said.
    private boolean hasTopic(int at, SayingVerb verb) {
        SentenceScene sentence = scene.sentences().get(row.sentence(at));
        Optional<Clause> clause = sentence.clauseAt(row.place(at));
        if (clause.isEmpty()) {
            return false;
        }
        for (Argument argument : arguments(sentence, clause.get(), at)) {
            boolean topic = verb.topics().stream()
                    .anyMatch(government -> fits(argument, government) || isObject(argument, government, at, clause.get()));
            boolean hearer = verb.can(Use.BARE)
                    && argument.isAgent()
                    && verb.hearer().filter(government -> fits(argument, government)).isPresent();
            if ((topic || hearer) && argument.modifies() < 0) {
                return true;
            }
        }
        return false;
    }

    /// An accusative that looks like a nominative or a genitive: «отвергал обвинения», «изложил два проекта».
    private boolean isObject(Argument argument, Government government, int at, Clause clause) {
        if (!government.preposition().isEmpty() || government.casus() != Case.ACC || !argument.isBare()) {
            return false;
        }
        SentenceScene sentence = scene.sentences().get(row.sentence(at));
        if (argument.casus() == Case.GEN) {
            int before = argument.first() - 1;
            return before >= 0 && sentence.sentence().word(before).tag().pos() == Tag.Pos.NUM;
        }
        if (argument.casus() != Case.NOM || argument.isAgent()) {
            return false;
        }
        return arguments(sentence, clause, at).stream()
                .anyMatch(other -> other.isAgent() && other.isBare() && other.casus() == Case.NOM);
    }

    static boolean fits(Argument argument, Government government) {
        boolean preposition = argument.preposition().equals(government.preposition())
                || argument.preposition().equals(government.preposition() + "б")
                || argument.preposition().equals(government.preposition() + "о");
        return preposition && argument.casus() == government.casus();
    }

    private Telling telling(int at, SayingVerb verb, int content) {
        int base = row.first(row.sentence(at));
        List<Stretch> where = new ArrayList<>();
        SentenceScene sentence = scene.sentences().get(row.sentence(at));
        for (Clause.Range range : sentence.clauseAt(row.place(at)).map(Clause::ranges).orElse(List.of())) {
            Stretch stretch = new Stretch(
                    Math.max(base + range.first(), extents.begin(at)), Math.min(content, base + range.end()));
            if (!stretch.isEmpty()) {
                where.add(stretch);
            }
        }
        return new Telling(at, Optional.of(verb), where, Form.VERB);
    }

    private List<Stretch> clauseEvidence(int at) {
        int first = at;
        int end = at + 1;
        int base = row.first(row.sentence(at));
        SentenceScene sentence = scene.sentences().get(row.sentence(at));
        for (Clause.Range range : sentence.clauseAt(row.place(at)).map(Clause::ranges).orElse(List.of())) {
            first = Math.min(first, base + range.first());
            end = Math.max(end, base + range.end());
        }
        return List.of(new Stretch(Math.max(first, extents.begin(at)), Math.min(end, extents.limit(at))));
    }

    private int clauseEnd(int at) {
        return clauseEvidence(at).getFirst().end();
    }

    /// The end of the first clause of what is said.
    private int firstClauseEnd(int content, int end) {
        for (int at = content; at < end; at++) {
            if ((row.is(at, ",") || row.is(at, ";") || row.is(at, ":")) && predicateBetween(content, at)) {
                return at;
            }
        }
        return end;
    }

    private boolean predicateBetween(int first, int end) {
        for (int at = first; at < end; at++) {
            if (row.word(at).tag().isFinite() || row.isDash(at)) {
                return true;
            }
        }
        return false;
    }
}
