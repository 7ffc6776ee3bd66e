package org.letopis.russian.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.letopis.find.Phrase;
import org.letopis.find.Referent.Description;
import org.letopis.find.Referent.PersonName;
import org.letopis.model.EntityType;
import org.letopis.morph.Tag.Case;
import org.letopis.morph.Tag.Number;
import org.letopis.morph.TaggedSentence;
import org.letopis.morph.TaggedText;
import org.letopis.russian.people.Kinship;

/// Descriptions that stand beside a name and mean the same person: «немецкий писатель Лион Фейхтвангер», «его жена, Мария
/// Петровна», «отец его — Иван Ильич».
final class Appositions {

    private static final int FARTHEST = 3;
    private static final Set<String> MARKS = Set.of(",", "—", "–", "-", ":");
    private static final Set<String> OWNERS = Set.of("его", "ее", "их", "мой", "моя", "свой");

    private final TaggedText text;
    private final Map<String, Kinship> kin;
    private final Map<Phrase, Phrase> names = new HashMap<>();
    private final Set<Phrase> relatives = new HashSet<>();

    private Appositions(TaggedText text, Map<String, Kinship> kin) {
        this.text = text;
        this.kin = kin;
    }

    /// @param ordered all phrases in text order
    static Appositions of(TaggedText text, List<Phrase> ordered, Map<String, Kinship> kin) {
        Appositions found = new Appositions(text, kin);
        List<Phrase> people = new ArrayList<>();
        for (Phrase phrase : ordered) {
            if (phrase.referent() instanceof PersonName
                    || phrase.referent() instanceof Description description && description.type() != EntityType.OTHER) {
                people.add(phrase);
            }
        }
        for (int i = 0; i + 1 < people.size(); i++) {
            found.look(people, i);
        }
        return found;
    }

    /// The name that a description stands beside.
    Optional<Phrase> nameOf(Phrase description) {
        return Optional.ofNullable(names.get(description));
    }

    /// Whether a name is told to be a relative's.
    boolean isRelative(Phrase name) {
        return relatives.contains(name);
    }

    boolean isKin(Phrase phrase) {
        return kinship(phrase).isPresent();
    }

    Optional<Kinship> kinship(Phrase phrase) {
        return phrase.referent() instanceof Description description
                ? Optional.ofNullable(kin.get(Person.folded(description.lemma())))
                : Optional.empty();
    }

    private void look(List<Phrase> people, int at) {
        Phrase description = people.get(at);
        if (!(description.referent() instanceof Description(EntityType type, _, _)) || type != EntityType.PERSON) {
            return;
        }
        Phrase next = people.get(at + 1);
        Optional<Phrase> inner = isGenitiveOf(next, description) ? Optional.of(next) : Optional.empty();
        if (inner.isPresent() && at + 2 < people.size()) {
            next = people.get(at + 2);
        }
        if (next.referent() instanceof PersonName name
                && next.sentence() == description.sentence()
                && stands(description, inner.map(Phrase::end).orElse(description.end()), next, name)) {
            names.put(description, next);
            if (isKin(description)) {
                relatives.add(next);
            }
        }
    }

    /// «Дочь [капитана] Вера Засулич».
    private boolean isGenitiveOf(Phrase next, Phrase description) {
        return isKin(description)
                && next.referent() instanceof Description
                && next.sentence() == description.sentence()
                && next.first() == description.end()
                && casus(next) == Case.GEN
                && casus(description) != Case.GEN;
    }

    private boolean stands(Phrase description, int end, Phrase next, PersonName name) {
        TaggedSentence sentence = text.sentences().get(next.sentence());
        Optional<Kinship> kinship = kinship(description);
        if (next.first() < end
                || next.first() - end > FARTHEST
                || sentence.word(description.head()).tag().number() == Number.PLUR
                || !casus(description).agrees(casus(next))
                || kinship.filter(told -> !Person.agree(told.gender(), name.gender())).isPresent()) {
            return false;
        }
        boolean touches = next.first() == end;
        if (touches) {
            return casus(description) != Case.GEN || !isOfOthers(description) || name.surname().isEmpty();
        }
        return kinship.isPresent() && areJoining(sentence, end, next.first());
    }

    /// «Сына Льва Троцкого» and «соратника Ленина» may be another's.
    private boolean isOfOthers(Phrase description) {
        return isKin(description) || description.foundBy().equals("people.relation");
    }

    private static boolean areJoining(TaggedSentence sentence, int first, int end) {
        for (int i = first; i < end; i++) {
            if (!MARKS.contains(sentence.word(i).text()) && !OWNERS.contains(Person.folded(sentence.word(i).text()))) {
                return false;
            }
        }
        return true;
    }

    private Case casus(Phrase phrase) {
        return text.sentences().get(phrase.sentence()).word(phrase.head()).tag().casus();
    }
}
