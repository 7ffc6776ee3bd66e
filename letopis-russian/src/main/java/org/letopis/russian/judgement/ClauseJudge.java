package org.letopis.russian.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.letopis.morph.Tag;
import org.letopis.morph.Tag.Case;
import org.letopis.morph.Tag.Pos;
import org.letopis.morph.TaggedSentence;
import org.letopis.morph.Word;
import org.letopis.russian.judgement.JudgingBook.Idiom;
import org.letopis.russian.judgement.JudgingBook.Kind;
import org.letopis.say.Argument;
import org.letopis.syntax.Clause;

/// Finds in one clause what judges its subject: predicates, deeds and how they are done.
final class ClauseJudge {

    /// Verbs that only link somebody with what he is said to be.
    private static final Set<String> LINKS = Set.of(
            "быть", "являться", "явиться", "стать", "становиться", "сделаться", "казаться", "показаться", "оказаться",
            "оказываться", "представляться", "представиться", "слыть", "прослыть", "остаться", "оставаться", "считаться",
            "бывать", "значить", "выказать", "зарекомендовать");
    private static final Set<String> SHOWING = Set.of(
            "отличаться", "отличиться", "славиться", "прославиться", "блистать", "обладать", "страдать", "грешить", "поражать",
            "удивлять", "изумлять", "блеснуть", "выделяться", "восхищать", "проявить", "проявлять", "выказать", "выказывать",
            "обнаружить", "обнаруживать", "показать", "демонстрировать", "дышать", "отмечаться");
    private static final int GAP = 4;

    private final JudgingBook book;
    private final TaggedSentence sentence;
    private final Clause clause;
    private final List<Integer> places = new ArrayList<>();
    private final boolean deed;
    private final boolean link;
    private final boolean linkNegated;

    ClauseJudge(JudgingBook book, TaggedSentence sentence, Clause clause) {
        this.book = book;
        this.sentence = sentence;
        this.clause = clause;
        boolean deed = false;
        boolean link = false;
        boolean negated = false;
        for (Clause.Range range : clause.ranges()) {
            for (int at = range.first(); at < range.end(); at++) {
                places.add(at);
                Word word = sentence.word(at);
                if (word.tag().isVerb() && LINKS.contains(word.lemma())) {
                    link = true;
                    negated |= isNegated(at);
                } else if (word.tag().isFinite()
                        || word.tag().form() == Tag.VerbForm.CONV
                        || word.tag().form() == Tag.VerbForm.INF) {
                    deed = true;
                }
            }
        }
        this.deed = deed;
        this.link = link;
        this.linkNegated = negated;
    }

    /// @param subject the clause's own subject
    List<Finding> findings(Optional<Argument> subject) {
        List<Finding> findings = new ArrayList<>();
        for (int at : places) {
            boolean ofSubject = subject.filter(argument -> argument.first() <= at && at < argument.end()).isPresent();
            if (!ofSubject) {
                finding(at, subject).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private Optional<Finding> finding(int at, Optional<Argument> subject) {
        Word word = sentence.word(at);
        Optional<Finding> idiom = idiom(at);
        if (idiom.isPresent()) {
            return idiom;
        }
        if (word.tag().pos() == Pos.ADJ) {
            return book.find(Kind.ADJ, word.lemma())
                    .filter(_ -> isPredicate(at, subject) && !isAbility(at))
                    .map(judging -> found(at, judging, "judgement.predicate"));
        }
        if (word.tag().pos() == Pos.NOUN) {
            return book.find(Kind.PERSON, word.lemma())
                    .filter(_ -> isPredicate(at, subject))
                    .map(judging -> found(at, judging, "judgement.called"))
                    .or(() -> book.find(Kind.QUALITY, word.lemma())
                            .filter(_ -> isShown(at))
                            .map(judging -> found(at, judging, "judgement.quality")));
        }
        if (word.tag().pos() == Pos.ADV && deed) {
            return book.find(Kind.ADVERB, word.lemma())
                    .filter(_ -> besidesVerb(at))
                    .map(judging -> found(at, judging, "judgement.manner"));
        }
        if (word.tag().isFinite() || word.tag().form() == Tag.VerbForm.CONV) {
            return book.find(Kind.VERB, word.lemma())
                    .filter(_ -> !isNegated(at))
                    .map(judging -> new Finding(at, at + 1, judging.sign(), judging.strength(), "judgement.deed"));
        }
        return Optional.empty();
    }

    private Finding found(int at, Judging judging, String rule) {
        int sign = isNegated(at) || linkNegated && !rule.equals("judgement.manner") ? -judging.sign() : judging.sign();
        return new Finding(at, at + 1, sign, judging.strength(), rule);
    }

    private boolean isPredicate(int at, Optional<Argument> subject) {
        Tag tag = sentence.word(at).tag();
        if (tag.variant() == Tag.Variant.SHORT) {
            return tag.gender() != Tag.Gender.NEUT;
        }
        if (tag.casus() == Case.INS) {
            return link && !afterPreposition(at);
        }
        if (tag.casus() == Case.GEN) {
            return (link || !deed) && isOneOf(at);
        }
        boolean afterSubject = subject.filter(argument -> argument.end() <= at).isPresent();
        return tag.casus() == Case.NOM && !deed && afterSubject && !inPhraseWithOther(at, subject);
    }

    /// Whether an adjective in the nominative belongs to somebody else's name rather than to the predicate.
    private boolean inPhraseWithOther(int at, Optional<Argument> subject) {
        int next = at + 1;
        return sentence.word(at).tag().pos() == Pos.ADJ
                && next < sentence.size()
                && sentence.word(next).tag().pos() == Pos.PROPN
                && subject.filter(argument -> argument.first() > next).isPresent();
    }

    /// «один из образованнейших», «одним из самых ярких».
    private boolean isOneOf(int at) {
        for (int before = at - 1; before >= Math.max(1, at - GAP); before--) {
            if (sentence.word(before).is("из")) {
                String head = sentence.word(before - 1).lemma();
                return head.equals("один") || head.equals("самый");
            }
            if (sentence.word(before).tag().pos() == Pos.NOUN || sentence.word(before).tag().isFinite()) {
                return false;
            }
        }
        return false;
    }

    private boolean afterPreposition(int at) {
        int before = at - 1;
        while (before >= 0 && (sentence.word(before).tag().pos() == Pos.ADJ || sentence.word(before).tag().pos() == Pos.DET)) {
            before--;
        }
        return before >= 0 && sentence.word(before).tag().pos() == Pos.ADP;
    }

    /// «способен был увлечь»: a power to do something is no praise by itself.
    private boolean isAbility(int at) {
        return sentence.word(at).lemma().equals("способный") && !isNegated(at);
    }

    /// «отличался мужеством», «человек редкого мужества».
    private boolean isShown(int at) {
        Tag tag = sentence.word(at).tag();
        if (tag.casus() == Case.INS || tag.casus() == Case.ACC) {
            return !afterPreposition(at)
                    && places.stream().anyMatch(place -> SHOWING.contains(sentence.word(place).lemma()));
        }
        if (tag.casus() == Case.GEN && at >= 2) {
            boolean described = sentence.word(at - 1).tag().pos() == Pos.ADJ;
            Word head = sentence.word(at - (described ? 2 : 1));
            return described && (head.lemma().equals("человек") || head.tag().casus() == Case.INS && link);
        }
        return false;
    }

    private boolean besidesVerb(int at) {
        for (int near = Math.max(0, at - GAP); near <= Math.min(sentence.size() - 1, at + GAP); near++) {
            if (sentence.word(near).tag().isFinite() && clause.contains(near)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNegated(int at) {
        for (int before = at - 1; before >= Math.max(0, at - 3); before--) {
            Word word = sentence.word(before);
            if (word.text().equalsIgnoreCase("не")) {
                return true;
            }
            if (word.tag().pos() != Pos.ADV && word.tag().pos() != Pos.ADJ && word.tag().pos() != Pos.PART) {
                return false;
            }
        }
        return false;
    }

    private Optional<Finding> idiom(int at) {
        for (Idiom idiom : book.idioms(sentence.word(at).lemma())) {
            int last = matched(idiom, at);
            if (last >= 0 && !isNegated(at)) {
                Judging judging = idiom.judging();
                return Optional.of(new Finding(at, last + 1, judging.sign(), judging.strength(), "judgement.idiom"));
            }
        }
        return Optional.empty();
    }

    private int matched(Idiom idiom, int first) {
        int at = first;
        for (String lemma : idiom.lemmas().subList(1, idiom.lemmas().size())) {
            int next = at + 1;
            int stop = Math.min(sentence.size(), at + 1 + GAP);
            while (next < stop && !JudgingBook.folded(sentence.word(next).lemma()).equals(lemma)) {
                next++;
            }
            if (next >= stop) {
                return -1;
            }
            at = next;
        }
        return at;
    }
}
