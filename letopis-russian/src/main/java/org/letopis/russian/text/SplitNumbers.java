package org.letopis.russian.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.letopis.text.Repair;
import org.letopis.text.Span;

/// Closes years that a space splits: `в 19 37 году`. Only where a preposition stands before and the word for year behind.
final class SplitNumbers implements Mender {

    private static final Set<String> BEFORE = Set.of("в", "с", "до", "к", "по", "от", "после", "В", "С", "До", "К", "После");
    private static final Set<String> BEHIND = Set.of("г", "год", "году", "года", "годом");

    @Override
    public List<Repair> mend(String text) {
        List<Repair> repairs = new ArrayList<>();
        for (int at = 1; at + 5 < text.length(); at++) {
            if (!Letters.isBlank(text.charAt(at - 1)) || !Letters.isDigit(text.charAt(at))) {
                continue;
            }
            int century = Letters.skipDigits(text, at);
            int year = Letters.skipBlanks(text, century);
            int end = Letters.skipDigits(text, year);
            boolean split = century == at + 2 && year == century + 1 && end == year + 2 && isCentury(text, at);
            if (split && isBetween(text, at, end)) {
                repairs.add(new Repair(new Span(century, year), "", "split"));
            }
            at = Math.max(at, century);
        }
        return repairs;
    }

    private static boolean isCentury(String text, int at) {
        return text.startsWith("17", at) || text.startsWith("18", at) || text.startsWith("19", at);
    }

    private static boolean isBetween(String text, int start, int end) {
        String before = text.substring(Letters.wordStart(text, start - 1), start - 1);
        int behind = Letters.skipBlanks(text, end);
        return BEFORE.contains(before) && BEHIND.contains(text.substring(behind, Letters.wordEnd(text, behind)));
    }
}
