package org.letopis.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {

    /// The notation, and the days that it may mean; `*` is an open end.
    @ParameterizedTest
    @CsvSource({
        "1917,           1917-01-01, 1917-12-31",
        "-0044,          -0044-01-01, -0044-12-31",
        "0988,           0988-01-01, 0988-12-31",
        "1917-02,        1917-02-01, 1917-02-28",
        "1917-11-07,     1917-11-07, 1917-11-07",
        "192X,           1920-01-01, 1929-12-31",
        "18XX,           1800-01-01, 1900-12-31",
        "1917-21,        1917-03-01, 1917-05-31",
        "1917-24,        1917-01-01, 1918-02-28",
        "1919-33,        1919-01-01, 1919-03-31",
        "1919-36,        1919-10-01, 1919-12-31",
        "1908/1912,      1908-01-01, 1912-12-31",
        "1917-07/1917-08, 1917-07-01, 1917-08-31",
        "1936/..,        1936-01-01, *",
        "../1933,        *,          1933-12-31",
        "1936/,          1936-01-01, *",
        "/1933,          *,          1933-12-31",
        "1880~,          1877-01-01, 1883-12-31",
        "1917-10-25~,    1917-10-22, 1917-10-28",
        "1880?,          1880-01-01, 1880-12-31",
        "1880~/1882?,    1877-01-01, 1882-12-31",
        "192X~/..,       1890-01-01, *",
        "XXXX-09-11,     *,          *",
        "XXXX-09,        *,          *"
    })
    void printsWhatItReads(String notation, String earliest, String latest) {
        Edtf date = Edtf.parse(notation);

        assertEquals(notation, date.toString());
        assertEquals(earliest.equals("*") ? LocalDate.MIN : LocalDate.parse(earliest), date.bounds().earliest());
        LocalDate end = date.bounds().latest();
        assertEquals(latest.equals("*") ? LocalDate.MAX : LocalDate.parse(latest), end);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "/", "../..", "17", "1917-13", "1917-00", "1917-25", "1917-32", "1917-37", "1917-02-30", "1917-1-1",
                "1917-10-25T10:00", "19X7", "XXXX", "XXXX-13", "1917~~", "~1917", "-XXXX-01", "1917/1918/1919", "[1917]"
            })
    void refusesWhatIsNoDate(String text) {
        assertThrows(IllegalArgumentException.class, () -> Edtf.parse(text));
    }

    @Test
    void keepsAJulianLeapDayThatTheGregorianCalendarLacks() {
        Edtf written = Edtf.parse("1900-02-29");

        assertEquals("1900-02-29", written.toString());
        assertEquals("1900-03-13", JulianCalendar.toGregorian(written).toString());
    }

    @Test
    void doubtAndAboutTogetherAreBoth() {
        assertEquals("1880%", new Edtf.Year(1880).about().doubted().toString());
        assertEquals("1880~", new Edtf.Year(1880).about().about().toString());
    }
}
