package org.letopis.russian.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.letopis.russian.morph.Dictionary;

/// Spells one word as the reform of 1918 did. The dictionary decides where the rules leave a choice: `исторія` is a noun,
/// `русскія` an adjective, and `маіоръ` has й.
final class OldWords {

    private static final Map<String, String> PRONOUNS = Map.ofEntries(
            Map.entry("ея", "её"), Map.entry("нея", "неё"), Map.entry("онѣ", "они"), Map.entry("однѣ", "одни"),
            Map.entry("однѣхъ", "одних"), Map.entry("однѣмъ", "одним"), Map.entry("однѣми", "одними"),
            Map.entry("самоё", "саму"), Map.entry("итти", "идти"));

    private static final List<String> PREFIXES = List.of("раз", "воз", "без", "из", "низ", "чрез", "через", "роз", "вз");
    private static final String VOICELESS = "кпстфхцчшщ";

    private final Dictionary dictionary;

    OldWords(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    String modern(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String pronoun = PRONOUNS.get(lower);
        String modern = pronoun != null ? pronoun : spell(lower, Character.isUpperCase(word.charAt(0)));
        return modern.isEmpty() || modern.equals(lower) ? word : inCaseOf(word, modern);
    }

    private String spell(String old, boolean capital) {
        String word = withoutHardSigns(letters(old));
        if (word.length() < 3 || dictionary.knows(word)) {
            return word;
        }
        word = withShortI(old, word);
        word = withPrefix(word, capital);
        return dictionary.knows(word) ? word : withEnding(old, word, capital);
    }

    private static String letters(String old) {
        return old.replace('ѣ', 'е').replace('і', 'и').replace('ї', 'и').replace('ѵ', 'и').replace('ѳ', 'ф');
    }

    private static String withoutHardSigns(String word) {
        int end = word.length();
        while (end > 0 && word.charAt(end - 1) == 'ъ') {
            end--;
        }
        return word.substring(0, end);
    }

    /// «маіора», «раіона»: і between vowels was й where the dictionary has it so.
    private String withShortI(String old, String word) {
        for (int at = 1; at + 1 < Math.min(old.length(), word.length()); at++) {
            if (old.charAt(at) == 'і' && Letters.isVowel(old.charAt(at - 1)) && Letters.isVowel(old.charAt(at + 1))) {
                String shortened = word.substring(0, at) + 'й' + word.substring(at + 1);
                if (dictionary.knows(shortened)) {
                    return shortened;
                }
            }
        }
        return word;
    }

    /// «разсказ», «безпокойный», «возстание»: з before a voiceless consonant.
    private String withPrefix(String word, boolean capital) {
        for (String prefix : PREFIXES) {
            int end = prefix.length();
            boolean fits = word.startsWith(prefix) && word.length() > end + 2 && VOICELESS.indexOf(word.charAt(end)) >= 0;
            if (fits) {
                String spelled = word.substring(0, end - 1) + 'с' + word.substring(end);
                boolean sure = word.charAt(end) == 'с' && !capital;
                return sure || dictionary.knows(spelled) || dictionary.knows(adjective(spelled)) ? spelled : word;
            }
        }
        return word;
    }

    private String withEnding(String old, String word, boolean capital) {
        String adjective = adjective(word);
        boolean noun = word.endsWith("ия") && !dictionary.knows(adjective)
                && (capital || !old.endsWith("ія") || "кгхшщжч".indexOf(word.charAt(word.length() - 3)) < 0);
        return noun ? word : adjective;
    }

    /// The word with the ending of an adjective in today's spelling, or as it is if it has none.
    private String adjective(String word) {
        String stem = word.substring(0, Math.max(0, word.length() - 3));
        if (stem.length() < 2 && !word.endsWith("ыя")) {
            return word;
        }
        if (word.endsWith("аго")) {
            boolean soft = "шщжчц".indexOf(stem.charAt(stem.length() - 1)) >= 0;
            String hard = stem + "ого";
            return soft && !dictionary.knows(hard) ? stem + "его" : hard;
        }
        if (word.endsWith("яго")) {
            return stem + "его";
        }
        if (word.endsWith("агося") || word.endsWith("ягося")) {
            return word.substring(0, word.length() - 5) + "егося";
        }
        if (word.endsWith("ыя") || word.endsWith("ия")) {
            return word.substring(0, word.length() - 1) + 'е';
        }
        return word.endsWith("ияся") ? word.substring(0, word.length() - 3) + "еся" : word;
    }

    /// In capitals where the word was.
    private static String inCaseOf(String word, String modern) {
        if (!Character.isUpperCase(word.charAt(0))) {
            return modern;
        }
        boolean all = word.length() > 2 && Character.isUpperCase(word.charAt(word.length() - 1))
                && Character.isUpperCase(word.charAt(1));
        return all
                ? modern.toUpperCase(Locale.ROOT)
                : modern.substring(0, 1).toUpperCase(Locale.ROOT) + modern.substring(1);
    }
}
