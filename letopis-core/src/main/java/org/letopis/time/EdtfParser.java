package org.letopis.time;

import org.letopis.time.Edtf.Century;
import org.letopis.time.Edtf.Day;
import org.letopis.time.Edtf.Decade;
import org.letopis.time.Edtf.End;
import org.letopis.time.Edtf.InSeason;
import org.letopis.time.Edtf.Interval;
import org.letopis.time.Edtf.Month;
import org.letopis.time.Edtf.Point;
import org.letopis.time.Edtf.Quarter;
import org.letopis.time.Edtf.Unbounded;
import org.letopis.time.Edtf.Year;
import org.letopis.time.Edtf.YearlessDay;
import org.letopis.time.Edtf.YearlessMonth;

/// Reads the notation that each [Edtf] prints.
final class EdtfParser {

    private EdtfParser() {}

    static Edtf parse(String text) {
        try {
            int slash = text.indexOf('/');
            return slash < 0
                    ? point(text)
                    : new Interval(end(text.substring(0, slash)), end(text.substring(slash + 1)));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("not a date in EDTF: " + text, e);
        }
    }

    private static End end(String text) {
        return switch (text) {
            case "" -> Unbounded.UNKNOWN;
            case ".." -> Unbounded.OPEN;
            default -> point(text);
        };
    }

    private static Point point(String text) {
        char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        for (Edtf.Qualification qualification : Edtf.Qualification.values()) {
            if (last == qualification.mark()) {
                return new Edtf.Qualified(plain(text.substring(0, text.length() - 1)), qualification);
            }
        }
        return plain(text);
    }

    private static Point plain(String text) {
        boolean negative = text.startsWith("-");
        String[] parts = (negative ? text.substring(1) : text).split("-", -1);
        if (parts[0].length() != 4 || parts.length > 3) {
            throw new IllegalArgumentException("a year has four digits");
        }
        if (parts[0].equals("XXXX") && !negative && parts.length > 1) {
            int month = number(parts[1], 2);
            return parts.length == 2 ? new YearlessMonth(month) : new YearlessDay(month, number(parts[2], 2));
        }
        if (parts.length == 1 && !negative && text.endsWith("XX")) {
            return new Century(100 * number(text.substring(0, 2), 2));
        }
        if (parts.length == 1 && !negative && text.endsWith("X")) {
            return new Decade(10 * number(text.substring(0, 3), 3));
        }
        int year = negative ? -number(parts[0], 4) : number(parts[0], 4);
        return switch (parts.length) {
            case 1 -> new Year(year);
            case 2 -> partOfYear(year, number(parts[1], 2));
            default -> new Day(year, number(parts[1], 2), number(parts[2], 2));
        };
    }

    private static Point partOfYear(int year, int part) {
        if (21 <= part && part <= 24) {
            return new InSeason(year, Season.values()[part - 21]);
        }
        return 33 <= part && part <= 36 ? new Quarter(year, part - 32) : new Month(year, part);
    }

    private static int number(String digits, int length) {
        if (digits.length() != length || !digits.chars().allMatch(c -> '0' <= c && c <= '9')) {
            throw new IllegalArgumentException(length + " digits expected, got " + digits);
        }
        return Integer.parseInt(digits);
    }
}
