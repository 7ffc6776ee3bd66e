package org.letopis.russian.text;

import java.util.HashSet;
import java.util.Set;
import java.util.List;
import org.letopis.clean.Cleaner;
import org.letopis.russian.data.Lines;
import org.letopis.russian.morph.Dictionary;
import org.letopis.text.AlignedText;
import org.letopis.text.Repair;

/// Repairs Russian text. The menders work one after another, each on what the ones before it have mended, and again from
/// the first until none finds anything: so a text that comes out is clean for good.
public final class RussianCleaner implements Cleaner {

    /// One repair can bring another to light («Лунa-чарский» needs two), but hardly ever a third.
    private static final int ROUNDS = 5;

    private final List<Mender> menders;

    private RussianCleaner(List<Mender> menders) {
        this.menders = List.copyOf(menders);
    }

    /// Reads its data files.
    ///
    /// @param dictionary tells words from their pieces
    public static RussianCleaner load(Dictionary dictionary) {
        var hyphens = new Hyphens(dictionary, words("hyphen-prefixes.txt"), words("hyphen-places.txt"));
        return new RussianCleaner(List.of(
                new Invisibles(),
                new Accents(),
                new PageNumbers(),
                new FootnoteMarks(),
                new LetterSpacing(dictionary),
                new Lookalikes(dictionary, words("acronyms.txt")),
                new LineEnds(hyphens),
                new Orthography(dictionary),
                new StrayHyphens(hyphens),
                new GluedNumbers(dictionary, words("before-numbers.txt"), words("after-numbers.txt")),
                new SplitNumbers(),
                new WrongYo(dictionary),
                new Initials(Lines.of(RussianCleaner.class, "initials-of.txt"))));
    }

    @Override
    public AlignedText clean(String original) {
        AlignedText text = AlignedText.of(original);
        for (int round = 0; round < ROUNDS; round++) {
            AlignedText next = text;
            for (Mender mender : menders) {
                List<Repair> repairs = mender.mend(next.text());
                next = repairs.isEmpty() ? next : next.then(repairs);
            }
            if (next.text().equals(text.text())) {
                return text;
            }
            text = next;
        }
        return text;
    }

    /// All words of a data file; a line may hold several.
    private static Set<String> words(String file) {
        Set<String> words = new HashSet<>();
        for (String line : Lines.of(RussianCleaner.class, file)) {
            words.addAll(List.of(line.split(" ")));
        }
        return words;
    }
}
