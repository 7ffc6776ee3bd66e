package org.letopis.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.letopis.text.Span;

class DatingTest {

    @ParameterizedTest
    @CsvSource({
        "1917-10-25, 1917-11-07",
        "1879-10-26, 1879-11-07",
        "1799-05-26, 1799-06-06",
        "1725-01-28, 1725-02-08",
        "1582-10-05, 1582-10-15",
        "0988-03-01, 0988-03-06",
        "1918-01-31, 1918-02-13",
        "1917-10,    1917-10",
        "1917-10-25~/1917-11, 1917-11-07~/1917-11"
    })
    void onlyDaysAreShifted(String julian, String gregorian) {
        assertEquals(gregorian, JulianCalendar.toGregorian(Edtf.parse(julian)).toString());
    }

    /// A day that may be of either calendar ends later; what is known or longer than a day does not.
    @ParameterizedTest
    @CsvSource({
        "1917-10-25, UNKNOWN,   1917-10-25, 1917-11-07",
        "1879-10-26, UNKNOWN,   1879-10-26, 1879-11-07",
        "1774-09-15, UNKNOWN,   1774-09-15, 1774-09-26",
        "1917-11-07, BOTH,      1917-11-07, 1917-11-07",
        "1917-11-07, GREGORIAN, 1917-11-07, 1917-11-07",
        "1927-11-14, UNKNOWN,   1927-11-14, 1927-11-14",
        "1917-10,    UNKNOWN,   1917-10-01, 1917-10-31",
        "1917-10-25/1917-10-27, UNKNOWN, 1917-10-25, 1917-11-09"
    })
    void anUnknownReckoningWidensADay(String edtf, Reckoning reckoning, String earliest, String latest) {
        Edtf date = Edtf.parse(edtf);

        Bounds bounds = new Dating(date, date, reckoning, new Span(0, 0)).bounds();

        assertEquals(earliest + " " + latest, bounds.earliest() + " " + bounds.latest());
    }
}
