package org.letopis.russian.names;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.letopis.morph.Tag;
import org.letopis.morph.Tag.Case;
import org.letopis.morph.Tag.Pos;
import org.letopis.morph.Word;
import org.letopis.segment.Token.Kind;

/// Names of one word: a surname or a given name alone, which the text or the words around must vouch for; and two unknown
/// capitalised words together («Ходжатолла Ганимифард»).
final class SingleNames {

    private static final Set<String> PLACING = Set.of("в", "во", "на", "из", "до", "под", "близ", "около", "через", "возле");
    private static final Set<String> NAMING = Set.of(
            "улица", "площадь", "проспект", "переулок", "набережная", "станция", "остров", "город", "село", "деревня", "река",
            "озеро", "губерния", "уезд", "область", "район", "посёлок", "станица", "волость", "край", "округ", "хутор",
            "имение", "местечко", "гора", "мыс", "порт", "крепость", "завод", "газета", "журнал", "корабль", "пароход",
            "крейсер", "броненосец", "фирма", "компания", "партия", "команда", "клуб");

    private final Line line;
    private final NameBook book;
    private final Evidence evidence;

    SingleNames(Line line, Evidence evidence) {
        this.line = line;
        this.book = line.book();
        this.evidence = evidence;
    }

    /// What the words around a name vouch for.
    Optional<Found> near(int at) {
        if (!line.isCapital(at) || isFunction(at) || isQuotedTitle(at) || isNamedPlace(at)
                || evidence.isWrittenSmall(line.form(at)) || isAttribute(at)) {
            return Optional.empty();
        }
        if (isNumbered(at)) {
            return Optional.of(Found.of("names.ruler", at, at + 2).given(at).byname(line.form(at + 1)));
        }
        if (isForeignPair(at)) {
            return Optional.of(Found.of("names.foreign", at, at + 2).surname(at + 1).given(at));
        }
        return isGivenOrVouched(at) || !isTitled(at) && !isActing(at)
                ? Optional.empty()
                : Optional.of(Found.of("names.titled", at, at + 1).surname(at));
    }

    /// What the rest of the text, the list or the ending vouches for.
    Optional<Found> anywhere(int at) {
        if (!line.isCapital(at) || isFunction(at) || isQuotedTitle(at)) {
            return Optional.empty();
        }
        if (isVouchedSurname(at)) {
            return Optional.of(withGiven("names.surname", at));
        }
        if (isGivenAlone(at)) {
            return Optional.of(Found.of("names.given", at, at + 1).given(at));
        }
        boolean other = isNamedPlace(at) || evidence.isWrittenSmall(line.form(at)) || isAttribute(at);
        return !other && isSurnameByItself(at)
                ? Optional.of(withGiven("names.surname-ending", at))
                : Optional.empty();
    }

    /// The surname with an unknown given name before it: «Ратко Младич», «Серена Уильямс».
    private Found withGiven(String rule, int at) {
        int before = at - 1;
        boolean given = line.isCapital(before)
                && isForeign(before)
                && !isPlaced(before)
                && agree(before, at)
                && line.surname(before).stream().noneMatch(NameReading::typical);
        return given
                ? Found.of("names.foreign", before, at + 1).given(before).surname(at)
                : Found.of(rule, at, at + 1).surname(at);
    }

    private boolean agree(int one, int two) {
        return line.word(one).tag().casus().agrees(line.word(two).tag().casus());
    }

    private boolean isGivenOrVouched(int at) {
        return isVouchedSurname(at) || isGivenAlone(at);
    }

    /// «Семёновский полк», «Кремлёвской стены»: an adjective with its noun, not a surname.
    private boolean isAttribute(int at) {
        if (at + 1 >= line.size() || line.surname(at).stream().noneMatch(reading -> isAdjectival(reading.nominative()))) {
            return false;
        }
        Tag next = line.word(at + 1).tag();
        return (next.pos() == Pos.NOUN || next.pos() == Pos.ADJ) && line.given(at + 1).isEmpty()
                && (isTaggedSo(at, next) || line.surname(at).stream().anyMatch(reading -> reading.casus() == next.casus()))
                && !line.book().isTitle(line.word(at + 1).lemma());
    }

    /// «окончил Казанский университет»: of an inanimate thing the accusative looks like a surname's nominative.
    private boolean isTaggedSo(int at, Tag next) {
        Tag tag = line.word(at).tag();
        return tag.pos() == Pos.ADJ && tag.casus() == next.casus() && tag.casus() != Case.NONE;
    }

    private static boolean isAdjectival(String nominative) {
        return nominative.endsWith("ий") || nominative.endsWith("ый") || nominative.endsWith("ой") || nominative.endsWith("ая");
    }

    private boolean isVouchedSurname(int at) {
        return line.surname(at).stream().anyMatch(reading -> evidence.hasSurname(reading.nominative()))
                && !(line.isAfterStop(at) && evidence.isWrittenSmall(line.form(at)) && line.isWord(at));
    }

    private boolean isGivenAlone(int at) {
        List<NameReading> given = line.given(at);
        if (given.isEmpty() || Letters.isAllCapitals(line.form(at))) {
            return false;
        }
        if (given.stream().anyMatch(reading -> evidence.hasGiven(reading.nominative()))) {
            return !(line.isAfterStop(at) && line.isWord(at));
        }
        boolean word = given.stream().allMatch(book::isWordToo) || line.isWord(at);
        return word ? !line.isAfterStop(at) && line.word(at).tag().pos() == Pos.PROPN && isTitledWord(at - 1) : true;
    }

    /// Known as a surname or ending like one, and no other word.
    private boolean isSurnameByItself(int at) {
        String form = line.form(at);
        boolean known = book.isKnownSurname(form);
        boolean typical = line.surname(at).stream().anyMatch(NameReading::typical);
        if (!known && !typical || Letters.isAllCapitals(form) || !isCyrillic(form) || isNoName(at)) {
            return false;
        }
        if (isPlaced(at)) {
            return known && !line.isWord(at) && !line.isAfterStop(at);
        }
        if (!line.isWord(at)) {
            return true;
        }
        return known && (isTitledWord(at - 1) || isActing(at) || !line.isAfterStop(at) && book.isSurnameByCapital(form));
    }

    /// «князь Хилков», «доктору Фарреру»: a word for a person before a word that is nothing else.
    private boolean isTitled(int at) {
        return isTitledWord(at - 1) && isCyrillic(line.form(at)) && !isNoName(at) && !line.isWord(at) && !Letters.isAllCapitals(line.form(at));
    }

    private boolean isNoName(int at) {
        return line.surname(at).stream().anyMatch(reading -> book.isNoName(reading.nominative()));
    }

    private boolean isTitledWord(int at) {
        return 0 <= at && at < line.size() && book.isTitle(line.word(at).lemma());
    }

    /// «Азеф приказал», «писал Мартов»: an unknown word in the nominative beside what only persons do.
    private boolean isActing(int at) {
        String form = line.form(at);
        Tag tag = line.word(at).tag();
        boolean may = isCyrillic(form) && (book.isKnownSurname(form) || !line.isWord(at))
                && !Letters.isAllCapitals(form)
                && tag.casus().agrees(Case.NOM);
        return may && (isPersonal(at + 1) || isPersonal(at - 1)) && tag.pos() != Pos.ADJ;
    }

    private boolean isPersonal(int at) {
        if (at < 0 || at >= line.size()) {
            return false;
        }
        Word word = line.word(at);
        return word.tag().isFinite() && word.tag().number() != Tag.Number.PLUR && book.isPersonal(word.lemma());
    }

    /// «Кигели V»: an unknown name with a number.
    private boolean isNumbered(int at) {
        return at + 1 < line.size() && line.word(at + 1).token().kind() == Kind.ROMAN && isForeign(at);
    }

    /// Two capitalised words in the middle of a sentence that are no words of the language, in the same case.
    private boolean isForeignPair(int at) {
        int next = at + 1;
        return line.isCapital(next)
                && isForeign(at)
                && isForeign(next)
                && !line.isCapital(next + 1)
                && agree(at, next)
                && line.surname(at).stream().noneMatch(NameReading::typical)
                && !isPlaced(at);
    }

    private boolean isForeign(int at) {
        String form = line.form(at);
        return isCyrillic(form) && !line.isWord(at) && !Letters.isAllCapitals(form) && !isFunction(at)
                && !evidence.isWrittenSmall(form);
    }

    private static boolean isCyrillic(String form) {
        char first = form.charAt(0);
        return first >= 'А' && first <= 'Я' || first == 'Ё';
    }

    private boolean isPlaced(int at) {
        return at > 0 && PLACING.contains(line.word(at - 1).lemma());
    }

    private boolean isNamedPlace(int at) {
        return at > 0 && NAMING.contains(line.word(at - 1).lemma()) && line.word(at).tag().casus() != Case.GEN;
    }

    /// A word that opens a quotation mark and, alone or with few others, closes it: a newspaper, a factory, a ship.
    private boolean isQuotedTitle(int at) {
        if (!line.is(at - 1, "«") && !line.is(at - 1, "\"") && !line.is(at - 1, "“") && !line.is(at - 1, "„")) {
            return false;
        }
        return line.is(at + 1, "»") || line.is(at + 1, "\"") || line.is(at + 1, "”") || line.is(at + 1, "“");
    }

    private boolean isFunction(int at) {
        return switch (line.word(at).tag().pos()) {
            case ADP, CCONJ, SCONJ, PART, PRON, DET, INTJ, AUX -> !book.isKnownSurname(line.form(at));
            default -> false;
        };
    }
}
