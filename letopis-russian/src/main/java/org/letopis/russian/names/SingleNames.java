package org.letopis.russian.names;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.letopis.morph.Tag;
import org.letopis.morph.Tag.Case;
import org.letopis.morph.Tag.Pos;
import org.letopis.morph.Word;

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
            return Optional.of(Found.of("names.surname", at, at + 1).surname(at));
        }
        if (isGivenAlone(at)) {
            return Optional.of(Found.of("names.given", at, at + 1).given(at));
        }
        boolean other = isNamedPlace(at) || evidence.isWrittenSmall(line.form(at)) || isAttribute(at);
        return !other && isSurnameByItself(at)
                ? Optional.of(Found.of("names.surname-ending", at, at + 1).surname(at))
                : Optional.empty();
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
                && line.surname(at).stream().anyMatch(reading -> reading.casus() == next.casus())
                && !line.book().isTitle(line.word(at + 1).lemma());
    }

    private static boolean isAdjectival(String nominative) {
        return nominative.endsWith("ий") || nominative.endsWith("ый") || nominative.endsWith("ой") || nominative.endsWith("ая");
    }

    private boolean isVouchedSurname(int at) {
        return line.surname(at).stream().anyMatch(reading -> evidence.hasSurname(reading.nominative()))
                && !(line.isAfterStop(at) && evidence.isWrittenSmall(line.form(at)) && book.isWord(line.form(at)));
    }

    private boolean isGivenAlone(int at) {
        List<NameReading> given = line.given(at);
        if (given.isEmpty() || Letters.isAllCapitals(line.form(at))) {
            return false;
        }
        if (given.stream().anyMatch(reading -> evidence.hasGiven(reading.nominative()))) {
            return !(line.isAfterStop(at) && book.isWord(line.form(at)));
        }
        boolean word = given.stream().allMatch(book::isWordToo) || book.isWord(line.form(at));
        return word ? !line.isAfterStop(at) && line.word(at).tag().pos() == Pos.PROPN && isTitledWord(at - 1) : true;
    }

    /// Known as a surname or ending like one, and no other word.
    private boolean isSurnameByItself(int at) {
        String form = line.form(at);
        boolean known = book.isKnownSurname(form);
        boolean typical = line.surname(at).stream().anyMatch(NameReading::typical);
        if (!known && !typical || Letters.isAllCapitals(form)) {
            return false;
        }
        if (isPlaced(at)) {
            return known && !book.isWord(form) && !line.isAfterStop(at);
        }
        if (!book.isWord(form)) {
            return true;
        }
        return known && (isTitledWord(at - 1) || isActing(at) || !line.isAfterStop(at) && book.isSurnameByCapital(form));
    }

    /// «князь Хилков», «доктору Фарреру»: a word for a person before a word that is nothing else.
    private boolean isTitled(int at) {
        return isTitledWord(at - 1) && isCyrillic(line.form(at)) && !book.isWord(line.form(at)) && !Letters.isAllCapitals(line.form(at));
    }

    private boolean isTitledWord(int at) {
        return 0 <= at && at < line.size() && book.isTitle(line.word(at).lemma());
    }

    /// «Азеф приказал», «писал Мартов»: an unknown word in the nominative beside what only persons do.
    private boolean isActing(int at) {
        String form = line.form(at);
        Tag tag = line.word(at).tag();
        boolean may = isCyrillic(form) && (book.isKnownSurname(form) || !book.isWord(form))
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

    /// Two capitalised words in the middle of a sentence that are no words of the language, in the same case.
    private boolean isForeignPair(int at) {
        int next = at + 1;
        return !line.isAfterStop(at)
                && line.isCapital(next)
                && isForeign(at)
                && isForeign(next)
                && !line.isCapital(next + 1)
                && line.word(at).tag().casus().agrees(line.word(next).tag().casus())
                && line.surname(at).stream().noneMatch(NameReading::typical)
                && !isPlaced(at);
    }

    private boolean isForeign(int at) {
        String form = line.form(at);
        return isCyrillic(form) && !book.isWord(form) && !Letters.isAllCapitals(form) && !isFunction(at)
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
