package org.letopis.russian.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.letopis.text.Repair;
import org.letopis.text.Span;

/// Composes letters that were taken apart (и + ˘ for й), and leaves out stress marks («за́мок»).
final class Accents implements Mender {

    @Override
    public List<Repair> mend(String text) {
        List<Repair> repairs = new ArrayList<>();
        for (int at = 1; at < text.length(); at++) {
            char mark = text.charAt(at);
            if (mark < '\u0300' || mark > '\u036F') {
                continue;
            }
            char base = text.charAt(at - 1);
            if (mark != '\u0300' && mark != '\u0301' || !Letters.isCyrillic(base)) {
                String composed = Normalizer.normalize(text.substring(at - 1, at + 1), Normalizer.Form.NFC);
                if (composed.length() == 1 && Letters.isLetter(base)) {
                    repairs.add(new Repair(new Span(at - 1, at + 1), composed, "composed"));
                    at++;
                }
            } else if (Letters.isVowel(base)) {
                repairs.add(new Repair(new Span(at, at + 1), "", "stress"));
            }
        }
        return repairs;
    }
}
