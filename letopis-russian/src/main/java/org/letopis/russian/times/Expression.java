package org.letopis.russian.times;

import java.util.Optional;
import org.letopis.time.Edtf;
import org.letopis.time.Season;

/// What a time expression says by itself, before the text around it tells which year is meant.
sealed interface Expression {

    /// «26 октября»; style as the text states it.
    record Day(int month, int day, YearName year, Style style) implements Expression {}

    /// «25 октября (7 ноября) 1917»: the same day in both styles.
    record DoubleDay(Day julian, Day gregorian) implements Expression {}

    /// «26» of «26 и 27 марта», «21-го»: the month stands elsewhere.
    record DayNumber(int day) implements Expression {}

    record Month(int month, YearName year) implements Expression {}

    record InSeason(Season season, YearName year) implements Expression {}

    record Year(YearName year) implements Expression {}

    /// «двадцатые годы», 20; «1920-е», 1920.
    record Decade(int years) implements Expression {}

    /// «XIX век», 19; before the common era below zero.
    record Century(int ordinal) implements Expression {}

    /// «I квартал 1919».
    record Quarter(int quarter, YearName year) implements Expression {}

    /// «начало 1917», «вторая половина XIX в.».
    ///
    /// @param number which of them, from 1
    /// @param of how many make the whole
    record Part(int number, int of, Expression whole) implements Expression {}

    record Range(Expression from, Expression to) implements Expression {}

    record About(Expression of) implements Expression {}

    record Doubted(Expression of) implements Expression {}

    /// «не позднее 1905».
    record NotAfter(Expression of) implements Expression {}

    /// «не ранее 1905».
    record NotBefore(Expression of) implements Expression {}

    /// «через три года», «годом ранее»: counted from the time told last.
    record Shift(int count, Unit unit) implements Expression {}

    /// «вчера», «два года назад»: counted from when the text was written.
    record FromNow(int count, Unit unit) implements Expression {}

    /// «в тот же день»: the time told last, as exact as that.
    record Same(Unit unit) implements Expression {}

    /// «следующие два года».
    record Next(int count, Unit unit) implements Expression {}

    /// «тогда же», «с тех пор»: the time told last.
    record Then() implements Expression {}

    /// «в среду».
    record Weekday(int day) implements Expression {}

    /// «в десять часов вечера»: on the day told last.
    record Clock() implements Expression {}

    /// A length of time in ISO 8601.
    record Length(String iso) implements Expression {}

    /// «девяти лет», «на 87-м году».
    record Age(String iso) implements Expression {}

    /// A value that the words alone give.
    record Fixed(Edtf value) implements Expression {}

    /// «затем».
    record Later() implements Expression {}

    /// What nobody can place: «последние годы».
    record Vague() implements Expression {}

    /// Which style the text says a day is counted in.
    enum Style {
        UNTOLD,
        OLD,
        NEW
    }

    /// How the text names a year.
    sealed interface YearName {

        YearName ABSENT = new Absent();

        record Given(int year) implements YearName {}

        /// «в 18-м», «семнадцатого».
        record Short(int lastTwo) implements YearName {}

        /// «того же года», 0; «следующего», 1; «предыдущего», -1.
        record FromContext(int shift) implements YearName {}

        /// «прошлого года», -1; «сего», 0: counted from when the text was written.
        record FromNow(int shift) implements YearName {}

        /// The text does not name it here.
        record Absent() implements YearName {}

        default Optional<YearName> ifNamed() {
            return this instanceof Absent ? Optional.empty() : Optional.of(this);
        }
    }
}
