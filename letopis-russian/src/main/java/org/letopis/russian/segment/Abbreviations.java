package org.letopis.russian.segment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.letopis.russian.data.Lines;

/// The abbreviations, longer initials and words that open sentences, as read from the data files.
record Abbreviations(Map<String, List<Sense>> senses, Set<String> initials, Set<String> openers) {

    /// One use of an abbreviated form.
    ///
    /// @param needs what must stand beside it
    /// @param mayEnd whether its full stop can also end the sentence
    record Sense(Need need, String word, boolean mayEnd) {}

    /// What must stand beside a form for it to be an abbreviation.
    enum Need {
        ANY,
        NUMBER_BEFORE,
        NUMBER_AFTER,
        DATE_BEFORE,
        NAME_BEFORE,
        NAME_AFTER,
        LOWER_AFTER,
        WORD_AFTER,
        COMMA_AFTER,
        LATIN,
        BEFORE,
        AFTER
    }

    static Abbreviations load() {
        Map<String, List<Sense>> senses = new HashMap<>();
        for (String line : Lines.of(Abbreviations.class, "abbreviations.tsv")) {
            String[] fields = line.split("\t");
            int colon = fields[1].indexOf(':');
            String need = colon < 0 ? fields[1] : fields[1].substring(0, colon);
            String word = colon < 0 ? "" : fields[1].substring(colon + 1);
            var sense = new Sense(
                    Need.valueOf(need.toUpperCase(Locale.ROOT).replace('-', '_')), word, fields[2].equals("may"));
            senses.computeIfAbsent(fields[0], form -> new ArrayList<>()).add(sense);
        }
        return new Abbreviations(senses, words("initials.txt"), words("openers.txt"));
    }

    private static Set<String> words(String file) {
        Set<String> words = new HashSet<>();
        for (String line : Lines.of(Abbreviations.class, file)) {
            words.addAll(List.of(line.split(" ")));
        }
        return words;
    }

    List<Sense> of(String form) {
        return senses.getOrDefault(form.toLowerCase(Locale.ROOT), List.of());
    }

    boolean isInitial(String form) {
        return initials.contains(form);
    }

    /// Whether a capitalised word opens a sentence rather than being a name.
    boolean isOpener(String form) {
        return openers.contains(form.toLowerCase(Locale.ROOT));
    }
}
