package org.letopis.russian.names;

import java.util.List;
import java.util.Optional;
import org.letopis.morph.Tag.Pos;
import org.letopis.segment.Token.Kind;

/// The shapes of a name that need no evidence but themselves: initials with a surname, a given name with patronymic or
/// surname, a ruler with his number.
final class PersonPatterns {

    private static final int LONGEST_BRACKET = 6;
    private static final int LONGEST_NAME = 6;

    private final Line line;
    private final NameBook book;

    PersonPatterns(Line line) {
        this.line = line;
        this.book = line.book();
    }

    /// The name that begins at a word, if one does.
    Optional<Found> at(int first) {
        if (line.isInitial(first)) {
            return initialsFirst(first);
        }
        if (!line.isCapital(first)) {
            return Optional.empty();
        }
        return givenFirst(first).or(() -> surnameFirst(first));
    }

    /// «В. И. Ленин», «Г. фон Мольтке».
    private Optional<Found> initialsFirst(int first) {
        int count = line.initials(first);
        int surname = afterParticle(first + count);
        if (!isNameWord(surname) || count == 1 && (isPlaceAlone(surname) || line.form(first).length() > 3)) {
            return Optional.empty();
        }
        return Optional.of(Found.of("names.initials", first, surname + 1)
                .surname(surname)
                .particle(words(first + count, surname))
                .initials(words(first, first + count).strip()));
    }

    /// «Лев Давидович Троцкий», «Лион Фейхтвангер», «Николай II», «Хосе Мария Аснар».
    private Optional<Found> givenFirst(int first) {
        List<NameReading> given = line.given(first);
        if (given.isEmpty()) {
            return Optional.empty();
        }
        int next = first + 1;
        if (agrees(given, line.patronymic(next))) {
            int surname = afterParticle(next + 1);
            boolean full = isNameWord(surname) && !isGiven(surname) && fits(given, surname);
            if (!full && !isSure(next) && !book.isKnownSurname(line.form(next)) && line.surname(next).isEmpty()) {
                return Optional.empty();
            }
            if (!full && !isSure(next)) {
                return Optional.of(named("names.given-surname", first, next, next));
            }
            return Optional.of(
                    full
                            ? named("names.full", first, next + 1, surname).patronymic(next)
                            : Found.of("names.patronymic", first, next + 1).given(first).patronymic(next));
        }
        if (isByname(given, next)) {
            int end = next + 1;
            return Optional.of(Found.of("names.ruler", first, end).given(first).byname(line.form(next)));
        }
        if (line.isInitial(next)) {
            int surname = next + line.initials(next);
            if (isNameWord(surname)) {
                return Optional.of(named("names.given-initial", first, surname, surname));
            }
        }
        int surname = afterParticle(next);
        boolean certain = given.stream().noneMatch(book::isWordToo);
        boolean named = certain ? isAfterGiven(surname) : isUnknownOrSurname(surname);
        if (!named || !fits(given, surname)) {
            return Optional.empty();
        }
        int last = last(given, surname);
        return Optional.of(last > surname
                ? named("names.given-surname", first, next, surname).until(last + 1, last, words(next, last))
                : named("names.given-surname", first, next, surname));
    }

    /// The last word of a longer name: «Мартин Лютер Кинг», «Жан Батист Мольер», «Хамад бен Халифа Аль Тани».
    private int last(List<NameReading> given, int surname) {
        int last = surname;
        while (last - surname < LONGEST_NAME) {
            int next = afterParticle(last + 1);
            boolean goesOn = isUnknownOrSurname(next) && !isGivenOfAnother(next) && fits(given, next)
                    && (isGiven(last) || !isSurnameLike(last) || next > last + 1);
            if (!goesOn) {
                return last;
            }
            last = next;
        }
        return last;
    }

    private boolean isGivenOfAnother(int at) {
        return isGiven(at) && (line.isCapital(at + 1) || !line.patronymic(at + 1).isEmpty());
    }

    /// Any capitalised word may be a surname behind a given name, but not the name of a thing in another case.
    private boolean isAfterGiven(int at) {
        return isNameWord(at) && !isFunction(at) && !Letters.isAllCapitals(line.form(at)) && !line.word(at).tag().isFinite()
                || isUnknownOrSurname(at);
    }

    private Found named(String rule, int first, int particle, int surname) {
        return Found.of(rule, first, surname + 1)
                .given(first)
                .surname(surname)
                .particle(particle < surname && !line.isCapital(particle) ? words(particle, surname) : "");
    }

    /// «Сергеенко Петр Алексеевич», «ТРОЦКИЙ (Бронштейн) Лев Давидович», «Грибоедов, Александр Сергеевич», «Красин Л. Б.».
    private Optional<Found> surnameFirst(int first) {
        if (!isUnknownOrSurname(first) && !(line.isFirst(first) && Letters.isAllCapitals(line.form(first)))) {
            return Optional.empty();
        }
        int next = first + 1;
        int after = afterBracket(next);
        boolean headword = line.isFirst(first);
        if (headword && line.is(after, ",")) {
            after++;
        }
        int count = line.initials(after);
        if (count > 0 && (after == next || headword)) {
            boolean othersInitials = isNameWord(after + count) && !line.is(after + count - 1, ",");
            return othersInitials
                    ? Optional.empty()
                    : Optional.of(Found.of("names.surname-initials", first, after + count)
                            .surname(first)
                            .initials(words(after, after + count).strip()));
        }
        List<NameReading> given = line.given(after);
        if (given.isEmpty() || !fits(given, first) && !Letters.isAllCapitals(line.form(first))) {
            return Optional.empty();
        }
        boolean patronymic = agrees(given, line.patronymic(after + 1));
        if (patronymic && (after == next || headword)) {
            return Optional.of(Found.of("names.surname-full", first, after + 2)
                    .surname(first)
                    .given(after)
                    .patronymic(after + 1));
        }
        boolean closes = !isUnknownOrSurname(after + 1);
        return headword && closes && after == next && isSurnameLike(first)
                ? Optional.of(Found.of("names.surname-given", first, after + 1)
                        .surname(first)
                        .given(after))
                : Optional.empty();
    }

    /// The word after a closing bracket, if one opens here and closes soon.
    private int afterBracket(int at) {
        if (!line.is(at, "(")) {
            return at;
        }
        for (int i = at + 1; i <= at + LONGEST_BRACKET; i++) {
            if (line.is(i, ")")) {
                return i + 1;
            }
        }
        return at;
    }

    /// The place of the surname: behind «фон», «де ла», if they stand here.
    private int afterParticle(int at) {
        if (isParticle(at, at + 2)) {
            return at + 2;
        }
        return isParticle(at, at + 1) ? at + 1 : at;
    }

    private boolean isParticle(int first, int end) {
        return end < line.size() && line.isOpen(first) && book.isParticle(words(first, end).strip());
    }

    private String words(int first, int end) {
        StringBuilder words = new StringBuilder();
        for (int i = first; i < end; i++) {
            words.append(line.form(i)).append(' ');
        }
        return words.toString();
    }

    private boolean isByname(List<NameReading> given, int at) {
        if (!line.isOpen(at)) {
            return false;
        }
        if (line.word(at).token().kind() == Kind.ROMAN || isRoman(line.form(at))) {
            return true;
        }
        return line.isCapital(at)
                && line.surname(at).stream()
                        .anyMatch(reading -> (book.isEpithet(reading.nominative())
                                        || book.isEpithet(masculine(reading.nominative())))
                                && given.stream().anyMatch(reading::agrees));
    }

    private static boolean isRoman(String form) {
        return !form.isEmpty() && form.length() < 6 && form.chars().allMatch(c -> "IVX".indexOf(c) >= 0);
    }

    private static String masculine(String adjective) {
        return adjective.endsWith("ая")
                ? adjective.substring(0, adjective.length() - 2) + (adjective.endsWith("кая") ? "ий" : "ый")
                : adjective;
    }

    private boolean isGiven(int at) {
        return !line.given(at).isEmpty();
    }

    private boolean isSure(int patronymic) {
        return line.patronymic(patronymic).stream().anyMatch(NameReading::typical);
    }

    private static boolean agrees(List<NameReading> some, List<NameReading> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(one::agrees));
    }

    /// Whether a surname may belong to a given name: gender and case agree in some reading.
    private boolean fits(List<NameReading> given, int surname) {
        List<NameReading> readings = line.surname(surname);
        return readings.isEmpty() || agrees(given, readings);
    }

    /// Any capitalised word that may be a surname where a name is certain already.
    private boolean isNameWord(int at) {
        return line.isCapital(at) && line.word(at).tag().pos() != Pos.ADP && line.word(at).tag().pos() != Pos.PRON;
    }

    /// No other word of the language, or a surname that the endings or the dictionary vouch for.
    private boolean isUnknownOrSurname(int at) {
        return isNameWord(at) && (isSurnameLike(at) || !line.isWord(at)) && !isFunction(at);
    }

    private boolean isSurnameLike(int at) {
        return line.surname(at).stream().anyMatch(NameReading::typical)
                && (!line.isWord(at) || book.isKnownSurname(line.form(at)));
    }

    private boolean isFunction(int at) {
        return switch (line.word(at).tag().pos()) {
            case ADP, CCONJ, SCONJ, PART, PRON, DET, INTJ, AUX -> true;
            default -> false;
        };
    }

    /// «Н. Новгород», «С. Петербург»: the dictionary has it as another word and not as a surname.
    private boolean isPlaceAlone(int at) {
        return line.isWord(at) && !book.isKnownSurname(line.form(at));
    }
}
