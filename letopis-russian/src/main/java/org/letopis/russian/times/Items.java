package org.letopis.russian.times;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import org.letopis.morph.TaggedSentence;
import org.letopis.morph.Word;

/// A sentence as the time grammar sees it: for each word its plain form, its number, its term. Any index may be asked for;
/// outside the sentence there are empty words.
final class Items {

    private final TaggedSentence sentence;
    private final String[] forms;
    private final int[] numbers;
    private final String[] endings;
    private final Term[] terms;
    private final BitSet bracketed = new BitSet();

    Items(TaggedSentence sentence, Lexicon lexicon) {
        this.sentence = sentence;
        int size = sentence.size();
        forms = new String[size];
        numbers = new int[size];
        endings = new String[size];
        terms = new Term[size];
        int depth = 0;
        for (int i = 0; i < size; i++) {
            String text = sentence.word(i).text();
            int digits = digits(text);
            forms[i] = plain(text);
            depth = switch (forms[i]) {
                case "(", "[" -> depth + 1;
                case ")", "]" -> Math.max(0, depth - 1);
                default -> depth;
            };
            bracketed.set(i, depth > 0);
            numbers[i] = digits > 0 && digits <= 6 ? Integer.parseInt(text.substring(0, digits)) : -1;
            endings[i] = digits > 0 ? ending(forms[i], digits) : "";
            terms[i] = digits > 0 ? Term.NONE : lexicon.term(forms[i]);
        }
    }

    /// ASCII digits only: other digits stand in no Russian date.
    private static int digits(String text) {
        int digits = 0;
        while (digits < text.length() && '0' <= text.charAt(digits) && text.charAt(digits) <= '9') {
            digits++;
        }
        return digits;
    }

    private static String ending(String form, int digits) {
        return digits < form.length() && form.charAt(digits) == '-' ? form.substring(digits + 1) : form.substring(digits);
    }

    static String plain(String text) {
        String lower = text.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replace('ѣ', 'е')
                .replace('і', 'и')
                .replace('ѳ', 'ф');
        boolean extra = lower.length() > 1 && (lower.endsWith(".") || lower.endsWith("ъ"));
        return extra ? lower.substring(0, lower.length() - 1) : lower;
    }

    TaggedSentence sentence() {
        return sentence;
    }

    int size() {
        return forms.length;
    }

    Word word(int at) {
        return sentence.word(at);
    }

    boolean has(int at) {
        return 0 <= at && at < forms.length;
    }

    /// In lower case, ё as е, in the orthography of today, without a full stop at its end.
    String form(int at) {
        return has(at) ? forms[at] : "";
    }

    boolean is(int at, String form) {
        return form(at).equals(form);
    }

    boolean isOneOf(int at, String a, String b) {
        return is(at, a) || is(at, b);
    }

    Term term(int at) {
        return has(at) ? terms[at] : Term.NONE;
    }

    boolean is(int at, Term.Kind kind) {
        return term(at).is(kind);
    }

    /// The number that a word begins with, -1 for none.
    int number(int at) {
        return has(at) ? numbers[at] : -1;
    }

    /// How many digits it has.
    int digits(int at) {
        return number(at) < 0 ? 0 : forms[at].length() - suffix(at);
    }

    private int suffix(int at) {
        int letters = endings[at].length();
        int rest = forms[at].length() - letters;
        return rest > 0 && forms[at].charAt(rest - 1) == '-' ? letters + 1 : letters;
    }

    /// What is glued to a number: `х` of `1920-х`; empty for a bare one.
    String ending(int at) {
        return has(at) ? endings[at] : "";
    }

    /// A number of that many digits with nothing glued to it.
    boolean isBare(int at, int digits) {
        return number(at) >= 0 && endings[at].isEmpty() && forms[at].length() == digits;
    }

    /// A dash or hyphen between two ends; two hyphens count as two.
    boolean isDash(int at) {
        String form = form(at);
        return form.length() == 1 && "-‐‑‒–—―−".indexOf(form.charAt(0)) >= 0;
    }

    /// The item after a dash, or `at` where none stands.
    int afterDash(int at) {
        int end = at;
        while (end < at + 2 && isDash(end)) {
            end++;
        }
        return end;
    }

    boolean isOneOf(int at, Set<String> wanted) {
        return wanted.contains(form(at));
    }

    /// The value of a Roman numeral, 0 for any other word.
    int roman(int at) {
        return has(at) ? Romans.value(sentence.word(at).text()) : 0;
    }

    boolean isSpaced(int at) {
        return !has(at) || sentence.word(at).token().spaced();
    }

    boolean isCapitalized(int at) {
        return has(at) && sentence.word(at).isCapitalized();
    }

    /// A unit of that kind, as «лет» or «г.» of years.
    boolean isUnit(int at, Unit unit) {
        return is(at, Term.Kind.UNIT) && term(at).value() == unit.ordinal();
    }

    /// Whether it stands in brackets that its sentence opens.
    boolean isBracketed(int at) {
        return bracketed.get(at);
    }

    /// The year word after a year: «года», «г.», «гг.».
    boolean isYearWord(int at) {
        return isUnit(at, Unit.YEAR) && !is(at, "лет");
    }

    /// The item after an optional full stop that the segmenter left by itself.
    int afterStop(int at) {
        return is(at, ".") && !isSpaced(at) && has(at + 1) ? at + 1 : at;
    }
}
