package org.letopis.russian.works;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.letopis.find.Phrase;
import org.letopis.find.Referent.Named;
import org.letopis.model.EntityType;
import org.letopis.model.MentionType;
import org.letopis.morph.Tag.Person;
import org.letopis.morph.Tag.Pos;
import org.letopis.morph.TaggedSentence;
import org.letopis.morph.Word;
import org.letopis.russian.lexicon.Ground;
import org.letopis.russian.works.Guillemets.Inside;
import org.letopis.segment.Token;

/// The titles and names of one sentence.
final class TitleSearch {

    /// How far before the mark a word may stand that says what follows.
    private static final int NEAR = 7;

    /// What the words before the mark make of what stands in it.
    ///
    /// @param adjacent whether the word stands right before the mark, so that the title keeps its nominative
    private record Evidence(MentionType type, String rule, boolean adjacent) {}

    private final Genres genres;
    private final TaggedSentence sentence;
    private final Ground ground;
    private final List<Phrase> titles = new ArrayList<>();

    TitleSearch(Genres genres, TaggedSentence sentence, Ground ground) {
        this.genres = genres;
        this.sentence = sentence;
        this.ground = ground;
    }

    List<Phrase> titles() {
        Optional<Evidence> before = Optional.empty();
        int beforeEnd = -1;
        for (Inside inside : Guillemets.of(sentence)) {
            boolean listed = before.isPresent() && isListSeparator(beforeEnd + 1, inside.first() - 1);
            Optional<Evidence> evidence = evidence(inside);
            boolean weak = evidence.filter(e -> e.rule().equals("works.shape")).isPresent();
            if (listed && (evidence.isEmpty() || weak) && isTitleLike(inside, true)) {
                MentionType type = genres.ofName(TitleName.joined(sentence, inside.first(), inside.end()))
                        .orElse(before.get().type());
                evidence = Optional.of(new Evidence(type, "works.list", before.get().adjacent()));
            }
            evidence.ifPresent(found -> add(inside, found));
            before = evidence;
            beforeEnd = inside.end();
        }
        return titles;
    }

    /// «А», «Б» and «В»; years and pages in brackets may stand between them.
    private boolean isListSeparator(int from, int opening) {
        if (opening - from > 12 || opening < from) {
            return false;
        }
        int depth = 0;
        for (int at = from; at < opening; at++) {
            Word word = sentence.word(at);
            if (word.is("(")) {
                depth++;
            } else if (word.is(")")) {
                depth--;
            } else if (depth == 0 && !word.is(",") && !word.is(";") && !word.is("и") && !word.is(".") && !word.is("—")) {
                return false;
            }
        }
        return depth == 0 && opening > from;
    }

    private Optional<Evidence> evidence(Inside inside) {
        String name = TitleName.joined(sentence, inside.first(), inside.end());
        int mark = inside.first() - 1;
        if (mark > 0 && genres.isNickname(sentence.word(mark - 1))) {
            return Optional.empty();
        }
        boolean adjacent = false;
        Optional<MentionType> genre = Optional.empty();
        boolean authoring = false;
        for (int at = mark - 1; at >= 0 && mark - at <= NEAR && genre.isEmpty(); at--) {
            Word word = sentence.word(at);
            if (word.is("»") || word.is(".") || word.is(";") || word.is("«")) {
                break;
            }
            authoring |= genres.isAuthoring(word);
            if (word.tag().isFinite() && at < mark - 1) {
                break;
            }
            genre = genres.of(word);
            adjacent = at == mark - 1 || at == mark - 2 && sentence.word(mark - 1).is(":");
        }
        if (genre.isPresent() && isTitleLike(inside, adjacent)) {
            boolean person = genre.get() == MentionType.ORGANIZATION && isPersonWord(mark - 1);
            return Optional.of(new Evidence(genre.get(), "works.genre", adjacent && !person));
        }
        String nominative = TitleName.of(sentence, inside.first(), inside.end(), true);
        Optional<MentionType> known = genres.ofName(name).or(() -> genres.ofName(nominative));
        if (known.isPresent()) {
            return Optional.of(new Evidence(known.get(), "works.known", genres.ofName(name).isPresent()));
        }
        if (authoring && isTitleLike(inside, false)) {
            return Optional.of(new Evidence(MentionType.WORK_OF_ART, "works.authoring", false));
        }
        boolean shaped = isTitleLike(inside, false) && !isAfterSpeech(mark);
        return shaped ? Optional.of(new Evidence(MentionType.WORK_OF_ART, "works.shape", false)) : Optional.empty();
    }

    private boolean isPersonWord(int at) {
        return at >= 0 && switch (sentence.word(at).lemma()) {
            case "сотрудник", "сотрудница", "корреспондент", "редактор", "издатель" -> true;
            default -> false;
        };
    }

    /// After a colon, a dash or at the very beginning stands what somebody says.
    private boolean isAfterSpeech(int mark) {
        if (mark == 0) {
            return true;
        }
        Word before = sentence.word(mark - 1);
        return before.is(":") || before.is("—") || before.is("–") || before.is("…") || before.is(".");
    }

    /// A capital or a digit first, no sentence inside, nobody who speaks of himself.
    private boolean isTitleLike(Inside inside, boolean told) {
        Word first = sentence.word(inside.first());
        char c = first.text().charAt(0);
        boolean opened = Character.isUpperCase(c) || Character.isDigit(c) || told && Character.isLetter(c) && inside.end() - inside.first() <= 4;
        if (!opened || inside.end() - inside.first() > (told ? 24 : 9)) {
            return false;
        }
        for (int at = inside.first(); at < inside.end(); at++) {
            Word word = sentence.word(at);
            boolean speaker = word.tag().isFinite()
                    && (word.tag().person() == Person.FIRST || word.tag().person() == Person.SECOND);
            boolean loose = !told && (word.is(",") || word.is("—") || word.tag().isFinite());
            if (speaker && !told || loose) {
                return false;
            }
        }
        Word last = sentence.word(inside.end() - 1);
        return !last.is(",") && !last.is("…") && !last.is(".") && !(inside.end() - inside.first() == 1 && first.token().kind() == Token.Kind.PUNCTUATION);
    }

    private void add(Inside inside, Evidence evidence) {
        int first = inside.first();
        int end = inside.end();
        if (ground.crosses(first, end)) {
            return;
        }
        String name = TitleName.of(sentence, first, end, !evidence.adjacent());
        EntityType type =
                switch (evidence.type()) {
                    case ORGANIZATION -> EntityType.ORGANIZATION;
                    case WORK_OF_ART, LAW -> EntityType.WORK;
                    case AWARD -> EntityType.AWARD;
                    case EVENT -> EntityType.EVENT;
                    case FACILITY -> EntityType.PLACE;
                    default -> EntityType.OTHER;
                };
        int head = TitleName.head(sentence, first, end);
        titles.add(new Phrase(sentence.index(), first, end, head, evidence.type(), new Named(type, name, List.of()), evidence.rule()));
    }
}
