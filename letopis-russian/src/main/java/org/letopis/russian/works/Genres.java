package org.letopis.russian.works;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.letopis.model.MentionType;
import org.letopis.morph.Word;
import org.letopis.russian.data.Lines;
import org.letopis.russian.lexicon.Folded;

/// What the words before guillemets say about what stands in them.
final class Genres {

    private final Map<String, MentionType> byWord = new HashMap<>();
    private final Map<String, MentionType> byName = new HashMap<>();
    private final Set<String> authoring;
    private final Set<String> nicknames;

    private Genres(Set<String> authoring, Set<String> nicknames) {
        this.authoring = authoring;
        this.nicknames = nicknames;
    }

    static Genres load() {
        Genres genres = new Genres(
                Set.copyOf(Lines.of(Genres.class, "authoring.txt")), Set.copyOf(Lines.of(Genres.class, "nicknames.txt")));
        for (String line : Lines.of(Genres.class, "genres.tsv")) {
            String[] columns = line.split("\t", -1);
            MentionType type = MentionType.valueOf(columns[2]);
            genres.byWord.put(Folded.of(columns[0]), type);
            for (String shortened : columns[1].split(" ")) {
                if (!shortened.isEmpty()) {
                    genres.byWord.putIfAbsent(shortened, type);
                }
            }
        }
        for (String line : Lines.of(Genres.class, "names.tsv")) {
            String[] columns = line.split("\t", -1);
            genres.byName.put(Folded.of(columns[0]), MentionType.valueOf(columns[1]));
        }
        return genres;
    }

    Optional<MentionType> of(Word word) {
        MentionType shortened = byWord.get(Folded.of(word.text()));
        return shortened != null ? Optional.of(shortened) : Optional.ofNullable(byWord.get(Folded.of(word.lemma())));
    }

    /// What a name of the list is.
    Optional<MentionType> ofName(String name) {
        return Optional.ofNullable(byName.get(Folded.of(name)));
    }

    boolean isAuthoring(Word word) {
        return authoring.contains(Folded.of(word.lemma())) || authoring.contains(Folded.of(word.text()));
    }

    boolean isNickname(Word word) {
        return nicknames.contains(Folded.of(word.lemma()));
    }
}
