package org.letopis.russian.terms;

import java.util.HashSet;
import java.util.Set;
import org.letopis.russian.data.Lines;
import org.letopis.russian.lexicon.Folded;
import org.letopis.russian.lexicon.Lexicon;

/// The words for peoples.
///
/// @param adjectives «немецкий», ё as е
/// @param members «немец», «немка»
public record Peoples(Set<String> adjectives, Lexicon<Boolean> members) {

    /// Reads the data file.
    public static Peoples load() {
        Set<String> adjectives = new HashSet<>();
        Lexicon<Boolean> members = new Lexicon<>();
        for (String line : Lines.of(Peoples.class, "peoples.tsv")) {
            String[] columns = line.split("\t");
            adjectives.add(Folded.of(columns[0]));
            for (int i = 1; i < columns.length; i++) {
                if (!columns[i].equals("-") && !columns[i].equals("русский") && !columns[i].equals("русская")) {
                    members.add(columns[i], true);
                }
            }
        }
        return new Peoples(Set.copyOf(adjectives), members);
    }
}
