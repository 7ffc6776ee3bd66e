package org.letopis.russian.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.letopis.text.Repair;
import org.letopis.text.Span;

/// Takes out hyphens that once stood at the end of a line and were swept into it: `ака-демик`, `Аве-нариуса`.
///
/// Where the dictionary does not settle it, the text does: somewhere else the word stands whole, or so many hyphens are
/// certainly stray that this one is too.
final class StrayHyphens implements Mender {

    /// So many certain cases show that the text was swept together.
    private static final int DAMAGED = 3;

    private static final int STEM = 5;

    private final Hyphens hyphens;

    StrayHyphens(Hyphens hyphens) {
        this.hyphens = hyphens;
    }

    /// A hyphen and the parts beside it.
    private record Place(int offset, String left, String right, Hyphens.Kind kind) {

        String joined() {
            return left + right;
        }
    }

    @Override
    public List<Repair> mend(String text) {
        List<Place> places = places(text);
        long stray = places.stream().filter(place -> place.kind() == Hyphens.Kind.STRAY).count();
        boolean doubtful = places.size() > stray;
        Set<String> stems = doubtful ? stems(text) : Set.of();
        List<Repair> repairs = new ArrayList<>();
        for (Place place : places) {
            boolean mended =
                    switch (place.kind()) {
                        case STRAY -> true;
                        case DOUBTFUL -> stray >= DAMAGED || stems.contains(stem(place.joined()));
                        case OWN -> false;
                    };
            if (mended) {
                repairs.add(new Repair(new Span(place.offset(), place.offset() + 1), "", "hyphen"));
            }
        }
        return repairs;
    }

    private List<Place> places(String text) {
        List<Place> places = new ArrayList<>();
        for (int at = text.indexOf('-'); at >= 0; at = text.indexOf('-', at + 1)) {
            int start = Letters.wordStart(text, at);
            int end = Letters.wordEnd(text, at + 1);
            boolean word = start < at && end > at + 1 && end - start < 40;
            if (word && !isChained(text, start, end) && isCyrillic(text, start, at) && isCyrillic(text, at + 1, end)) {
                String left = text.substring(start, at);
                String right = text.substring(at + 1, end);
                Hyphens.Kind kind = hyphens.of(left, right);
                if (kind != Hyphens.Kind.OWN) {
                    places.add(new Place(at, left, right, kind));
                }
            }
        }
        return places;
    }

    /// «по-ни-ма-ешь» is said so.
    private static boolean isChained(String text, int start, int end) {
        return Letters.isHyphen(Letters.at(text, start - 1)) || Letters.isHyphen(Letters.at(text, end));
    }

    private static boolean isCyrillic(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (!Letters.isCyrillic(text.charAt(at)) || at > from && Character.isUpperCase(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /// The stems of all longer words that stand whole in the text.
    private static Set<String> stems(String text) {
        Set<String> stems = new HashSet<>();
        int at = 0;
        while (at < text.length()) {
            int end = Letters.wordEnd(text, at);
            boolean whole = !Letters.isHyphen(Letters.at(text, at - 1)) && !Letters.isHyphen(Letters.at(text, end));
            if (end - at > STEM && end - at < 40 && whole) {
                stems.add(stem(text.substring(at, end)));
            }
            at = Math.max(end, at + 1);
        }
        return stems;
    }

    private static String stem(String word) {
        int length = Math.max(STEM, word.length() - 3);
        return word.substring(0, Math.min(length, word.length())).toLowerCase(Locale.ROOT);
    }
}
