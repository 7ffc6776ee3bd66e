package org.letopis.russian.times;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.letopis.russian.data.Lines;

/// The words and fixed phrases of the grammar.
///
/// @param terms by form, in lower case, ё as е, without a full stop
/// @param phrases by their first word, longer ones first
record Lexicon(Map<String, Term> terms, Map<String, List<Phrase>> phrases) {

    private static final String[] ADJECTIVE = {
        "ый", "ого", "ому", "ым", "ом", "ая", "ой", "ую", "ое", "ые", "ых", "ыми"
    };

    /// A fixed expression.
    record Phrase(String kind, List<String> words) {}

    /// Reads both files from the class path.
    static Lexicon load() {
        Map<String, Term> terms = new HashMap<>(4096);
        for (String line : Lines.of(Lexicon.class, "words.tsv")) {
            String[] columns = line.split("\t");
            Term term = new Term(Term.Kind.valueOf(columns[0].toUpperCase(Locale.ROOT)), Integer.parseInt(columns[1]));
            for (String entry : columns[2].split(" ")) {
                add(terms, entry, term);
            }
        }
        Map<String, List<Phrase>> phrases = new HashMap<>();
        for (String line : Lines.of(Lexicon.class, "phrases.tsv")) {
            String[] columns = line.split("\t");
            List<String> words = List.of(columns[1].split(" "));
            phrases.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>()).add(new Phrase(columns[0], words));
        }
        phrases.values().forEach(list -> list.sort((a, b) -> b.words().size() - a.words().size()));
        return new Lexicon(terms, phrases);
    }

    /// The first meaning that the file gives a form is kept.
    private static void add(Map<String, Term> terms, String entry, Term term) {
        int colon = entry.indexOf(':');
        int at = entry.indexOf('@');
        if (at >= 0) {
            for (String ending : ADJECTIVE) {
                terms.putIfAbsent(stem(entry, colon, at) + ending, term);
            }
        } else if (colon >= 0) {
            for (String ending : entry.substring(colon + 1).split(",", -1)) {
                terms.putIfAbsent(entry.substring(0, colon) + ending, term);
            }
        } else {
            terms.putIfAbsent(entry, term);
        }
    }

    private static String stem(String entry, int colon, int at) {
        return entry.substring(0, colon >= 0 ? colon : at);
    }

    Term term(String form) {
        return terms.getOrDefault(form, Term.NONE);
    }
}
