package org.letopis.russian.text;

import java.util.ArrayList;
import java.util.List;
import org.letopis.russian.morph.Dictionary;
import org.letopis.text.Repair;
import org.letopis.text.Span;

/// Reads ё as е where no Russian word has it: `врёмена`. Names are left alone, they are spelled as their bearers please.
final class WrongYo implements Mender {

    private final Dictionary dictionary;

    WrongYo(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    @Override
    public List<Repair> mend(String text) {
        List<Repair> repairs = new ArrayList<>();
        int at = text.indexOf('ё');
        while (at >= 0) {
            int start = Letters.wordStart(text, at);
            int end = Letters.wordEnd(text, at);
            if (Character.isLowerCase(text.charAt(start)) && end - start > 3 && end - start < 40 && isWhole(text, start, end)) {
                mend(text.substring(start, end), start, repairs);
            }
            at = text.indexOf('ё', end);
        }
        return repairs;
    }

    private void mend(String word, int start, List<Repair> repairs) {
        if (isSpelledSo(word) || dictionary.knows(word) || !dictionary.knows(word.replace('ё', 'е'))) {
            return;
        }
        for (int i = word.indexOf('ё'); i >= 0; i = word.indexOf('ё', i + 1)) {
            repairs.add(new Repair(new Span(start + i, start + i + 1), "е", "yo"));
        }
    }

    /// «оскорблённый», «трёхстах»: right, whatever the dictionary says.
    private static boolean isSpelledSo(String word) {
        return word.contains("ён") || word.startsWith("трёх") || word.startsWith("четырёх");
    }

    private static boolean isWhole(String text, int start, int end) {
        return !Letters.isHyphen(Letters.at(text, start - 1)) && !Letters.isHyphen(Letters.at(text, end));
    }
}
