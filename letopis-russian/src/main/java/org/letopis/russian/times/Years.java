package org.letopis.russian.times;

import java.util.Optional;
import java.util.Set;
import org.letopis.morph.Tag;
import org.letopis.russian.times.Expression.YearName;
import org.letopis.russian.times.Term.Kind;
import org.letopis.segment.Token;

/// Years: «1936», «1936 г.», «в 1903-м», «в 18-м году», «семнадцатого», «того же года».
final class Years implements Family {

    static final Set<String> PREPOSITIONS = Set.of(
            "в", "во", "с", "со", "до", "по", "к", "ко", "от", "после", "на", "за", "из", "под", "между", "около", "ок",
            "начиная", "лишь", "только", "уже");

    private static final Set<String> ENDINGS = Set.of("", "го", "й", "м", "му", "ом", "ого", "ый", "ым", "ему", "ем");
    private static final int LAST_YEAR = 2100;

    @Override
    public Optional<Match> read(Items items, int at) {
        return alone(items, at).map(year -> new Match(year.end(), new Expression.Year(year.value()), "year"));
    }

    /// A year after a day, a month or a season, where nothing but a year can stand.
    static Optional<Found<YearName>> after(Items items, int at) {
        if (items.isYearWord(at) && !Pointers.isPlural(items, at) && items.digits(at + 1) == 4) {
            return Optional.of(new Found<>(new YearName.Given(items.number(at + 1)), at + 2));
        }
        if (items.number(at) > 0 && ENDINGS.contains(items.ending(at))) {
            return digits(items, at, true);
        }
        return spelled(items, at, true).or(() -> Pointers.year(items, at));
    }

    /// A year that stands by itself, and must prove to be one.
    private static Optional<Found<YearName>> alone(Items items, int at) {
        if (items.isYearWord(at) && !items.word(at).text().endsWith(".") && items.digits(at + 1) == 4) {
            return after(items, at);
        }
        if (items.number(at) > 0 && ENDINGS.contains(items.ending(at))) {
            return digits(items, at, false);
        }
        return spelled(items, at, false);
    }

    private static Optional<Found<YearName>> digits(Items items, int at, boolean expected) {
        int value = items.number(at);
        int digits = items.digits(at);
        int word = items.isOneOf(at + 1, "же", "ж") ? at + 2 : at + 1;
        boolean named = isNamed(items, word);
        int end = named ? word + 1 : at + 1;
        if (digits == 4) {
            boolean year = named && value <= LAST_YEAR
                    || expected && value <= LAST_YEAR && !isCounted(items, at)
                    || !items.ending(at).isEmpty() && value <= LAST_YEAR && isElliptic(items, at)
                    || isLoneYear(items, at);
            return year ? Optional.of(new Found<>(new YearName.Given(value), end)) : Optional.empty();
        }
        if (digits == 3) {
            return named && value > 100 ? Optional.of(new Found<>(new YearName.Given(value), end)) : Optional.empty();
        }
        return digits == 2 && isShort(items, at, named, expected)
                ? Optional.of(new Found<>(new YearName.Short(value), end))
                : Optional.empty();
    }

    private static boolean isShort(Items items, int at, boolean named, boolean expected) {
        boolean ending = !items.ending(at).isEmpty();
        if (named) {
            // «на 87-м году жизни» is an age, «прожил 18 лет» a length, «12 г.» may be grams.
            return (ending || expected || isOneOfBefore(items, at)) && !items.is(at - 1, "на") && !isOfSomething(items, at + 2);
        }
        if (!ending || !isElliptic(items, at)) {
            return false;
        }
        return expected || items.isOneOf(at - 1, "в", "к") && Set.of("м", "ом", "му").contains(items.ending(at));
    }

    private static boolean isOneOfBefore(Items items, int at) {
        return items.isOneOf(at - 1, Set.of("в", "с", "к", "до", "по", "от"));
    }

    private static boolean isNamed(Items items, int at) {
        return items.isYearWord(at) && !(items.is(at, "г") && isTown(items, at));
    }

    /// «1905 г. Одесса» still names the year; «в 1905 в г. Одессе» never comes here.
    private static boolean isTown(Items items, int at) {
        return !items.word(at).text().endsWith(".") && items.word(at).isCapitalized();
    }

    /// «семнадцатого», «в тысяча девятьсот пятом году».
    private static Optional<Found<YearName>> spelled(Items items, int at, boolean expected) {
        var ordinal = Numerals.ordinal(items, at);
        if (ordinal.isEmpty()) {
            return Optional.empty();
        }
        int value = ordinal.get().value();
        int end = ordinal.get().end();
        boolean named = items.isYearWord(end) && !Pointers.isPlural(items, end);
        boolean full = value > 1000 && (items.is(at, Kind.CARDINAL) || value == 1900 || value == 1800);
        boolean fits = full
                ? named || isElliptic(items, end - 1)
                : value >= (named ? 4 : 10)
                        && value < 100
                        && isYearForm(items, end - 1, expected)
                        && (named ? !items.is(at - 1, "на") && !isOfSomething(items, end + 1) : isElliptic(items, end - 1));
        if (!fits) {
            return Optional.empty();
        }
        YearName year = full ? new YearName.Given(value) : new YearName.Short(value);
        return Optional.of(new Found<>(year, named ? end + 1 : end));
    }

    /// «в девятнадцатом», «весной девятнадцатого», never «девятнадцатый».
    private static boolean isYearForm(Items items, int last, boolean expected) {
        String form = items.form(last);
        if (items.isYearWord(last + 1)) {
            return form.endsWith("ом") || form.endsWith("ем") || form.endsWith("го") || form.endsWith("му") || form.endsWith("й");
        }
        return expected
                ? form.endsWith("ого")
                : (form.endsWith("ом") || form.endsWith("ем")) && items.isOneOf(last - 1, "в", "во")
                        || form.endsWith("му") && items.is(last - 1, "к");
    }

    /// Whether nothing follows that the numeral could belong to: «в 18-м умер», «весной семнадцатого англичане», not «в 18-м
    /// полку» nor «4-го Интернационала».
    static boolean isElliptic(Items items, int at) {
        if (!items.has(at + 1)) {
            return true;
        }
        Tag tag = items.word(at + 1).tag();
        return switch (tag.pos()) {
            case NOUN, PROPN, ADJ, DET, NUM ->
                items.number(at + 1) < 0 && !agrees(items.form(at), tag) || isPerson(items, at + 1);
            default -> !items.is(at + 1, Kind.UNIT) && items.word(at + 1).token().kind() != Token.Kind.ABBREVIATION;
        };
    }

    private static boolean isPerson(Items items, int at) {
        Tag tag = items.word(at).tag();
        return items.isCapitalized(at) && (tag.pos() == Tag.Pos.PROPN && tag.animacy() != Tag.Animacy.INAN || tag.animacy() == Tag.Animacy.ANIM);
    }

    /// Whether a numeral with that ending may be an attribute of a noun with that tag.
    private static boolean agrees(String numeral, Tag noun) {
        if (noun.number() == Tag.Number.PLUR) {
            return numeral.endsWith("х") || numeral.endsWith("е");
        }
        if (numeral.endsWith("го")) {
            return noun.casus().agrees(Tag.Case.GEN) || noun.casus() == Tag.Case.ACC;
        }
        if (numeral.endsWith("му")) {
            return noun.casus().agrees(Tag.Case.DAT);
        }
        return !numeral.endsWith("м") || noun.casus().agrees(Tag.Case.LOC) || noun.casus() == Tag.Case.INS;
    }

    /// «на третьем году войны»: a year of something.
    private static boolean isOfSomething(Items items, int at) {
        return switch (items.form(at)) {
            case "жизни", "войны", "службы", "ссылки", "обучения", "правления", "царствования", "революции", "учебы",
                    "пребывания", "от" -> true;
            default -> false;
        };
    }

    /// Whether four digits are a year though no word says so.
    static boolean isLoneYear(Items items, int at) {
        int value = items.number(at);
        if (!items.isBare(at, 4) || value < 1000 || value > LAST_YEAR) {
            return false;
        }
        boolean introduced = items.isOneOf(at - 1, PREPOSITIONS) || items.is(at - 1, Kind.MONTH);
        return (introduced || value >= 1500 && value < 2050)
                && !items.is(at - 1, Kind.NUMBERING)
                && !isPage(items, at)
                && !isCounted(items, at)
                && !isPartOfNumber(items, at)
                && !isTitle(items, at);
    }

    /// «с. 1917» is a page, «с 1917» is not.
    private static boolean isPage(Items items, int at) {
        return items.has(at - 1) && items.is(at - 1, "с") && items.word(at - 1).text().endsWith(".");
    }

    /// «1613 вёрст», «до 2000 рабочих», «1500 казаками».
    static boolean isCounted(Items items, int at) {
        int next = at + 1;
        if (!items.has(next)) {
            return false;
        }
        if (items.is(next, Kind.COUNTED)) {
            return true;
        }
        Tag tag = items.word(next).tag();
        boolean round = items.number(at) % 100 == 0;
        boolean things = tag.number() == Tag.Number.PLUR && tag.casus() != Tag.Case.NOM && tag.casus() != Tag.Case.NONE;
        return round && things && (tag.pos() == Tag.Pos.NOUN || tag.pos() == Tag.Pos.ADJ);
    }

    private static boolean isPartOfNumber(Items items, int at) {
        String next = items.form(at + 1);
        boolean fraction = (next.equals(",") || next.equals(".")) && !items.isSpaced(at + 1) && items.number(at + 2) >= 0 && !items.isSpaced(at + 2);
        boolean measured = next.equals("%") || next.equals("‰") || next.equals("°") || next.equals("$") || next.equals("+");
        boolean grouped = items.isBare(at + 1, 3) || items.number(at - 1) >= 0 && items.isSpaced(at) && items.ending(at - 1).isEmpty();
        boolean glued = !items.isSpaced(at) && items.has(at - 1) && isGlue(items, at - 1);
        return fraction || measured || grouped || glued;
    }

    private static boolean isGlue(Items items, int at) {
        return switch (items.form(at)) {
            case "." -> items.number(at - 1) >= 0;
            case "/", ":", "№", "$", "+", "=", "x", "×", "#" -> true;
            case "-" -> !items.isSpaced(at);
            default -> false;
        };
    }

    /// «Москва 1937», «1984»: a year that ends a short quotation without a preposition is part of a title.
    private static boolean isTitle(Items items, int at) {
        if (!items.isOneOf(at + 1, "»", "”") && !items.isOneOf(at + 1, "\"", "“")) {
            return false;
        }
        if (items.isOneOf(at - 1, PREPOSITIONS)) {
            return false;
        }
        for (int i = at - 1; i >= Math.max(0, at - 6); i--) {
            if (items.isOneOf(i, "«", "„") || items.isOneOf(i, "\"", "“")) {
                return true;
            }
        }
        return false;
    }
}
