package org.letopis.russian.link;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.letopis.find.Phrase;
import org.letopis.find.Referent.Description;
import org.letopis.link.Chain;
import org.letopis.model.EntityType;
import org.letopis.morph.Tag.Case;
import org.letopis.morph.TaggedSentence;
import org.letopis.morph.TaggedText;

/// Gives each description to somebody: to the name beside it, to the one who was described so before, or to nobody named.
/// A relative is the one named beside («жена, Мария»); a profession beside a name stays what that person is by profession,
/// and only «писатель» alone, further on, is the person.
final class Descriptions {

    private final TaggedText text;
    private final Appositions appositions;
    private final Sections sections;
    /// Those without a name, by what they are called.
    private final Map<String, Chain> described = new LinkedHashMap<>();
    /// Who was called so last in this entry, by lemma.
    private final Map<String, Chain> called = new HashMap<>();
    private int entry = -1;

    Descriptions(TaggedText text, Appositions appositions, Sections sections) {
        this.text = text;
        this.appositions = appositions;
        this.sections = sections;
    }

    /// @param chains of the persons named; descriptions are put in too
    void join(List<Phrase> ordered, Map<Phrase, Chain> chains) {
        for (Phrase phrase : ordered) {
            if (phrase.referent() instanceof Description description) {
                enter(sections.at(phrase.sentence()).first());
                Chain chain = chain(phrase, description, chains);
                chain.add(phrase);
                appositions.kinship(phrase).ifPresent(kinship -> chain.gender(kinship.gender()));
                chains.put(phrase, chain);
            }
        }
    }

    private void enter(int section) {
        if (section != entry) {
            entry = section;
            called.clear();
        }
    }

    private Chain chain(Phrase phrase, Description description, Map<Phrase, Chain> chains) {
        String lemma = Person.folded(description.lemma());
        Optional<Chain> named = appositions.nameOf(phrase).map(chains::get);
        if (named.isPresent()) {
            called.put(lemma, named.get());
            return appositions.isKin(phrase) ? named.get() : called(description, "");
        }
        if (description.type() != EntityType.PERSON) {
            return called(description, "");
        }
        if (appositions.isKin(phrase)) {
            return relative(phrase, description, lemma);
        }
        Chain before = called.get(lemma);
        return before != null && isDefinite(phrase) ? before : called(description, "");
    }

    /// «Отец» again in the same entry is the same; in the next entry he is another.
    private Chain relative(Phrase phrase, Description description, String lemma) {
        Chain before = called.get(lemma);
        if (isOfSomebody(phrase)) {
            return called(description, "@" + phrase.sentence());
        }
        if (before != null) {
            return before;
        }
        Chain chain = called(description, "#" + entry);
        called.put(lemma, chain);
        return chain;
    }

    /// «Сын священника», «брат Ленина»: a genitive stands right behind.
    private boolean isOfSomebody(Phrase phrase) {
        return phrase.end() < text.sentences().get(phrase.sentence()).size()
                && text.sentences().get(phrase.sentence()).word(phrase.end()).tag().casus() == Case.GEN;
    }

    /// Not a predicate: «стал писателем» names no one.
    private boolean isDefinite(Phrase phrase) {
        TaggedSentence sentence = text.sentences().get(phrase.sentence());
        boolean afterDash = phrase.first() > 0
                && (sentence.word(phrase.first() - 1).is("—") || sentence.word(phrase.first() - 1).is("–"));
        return sentence.word(phrase.head()).tag().casus() != Case.INS && !afterDash && !isOfSomebody(phrase);
    }

    private Chain called(Description description, String apart) {
        return described.computeIfAbsent(
                description.type() + Person.folded(description.name()) + apart,
                _ -> new Chain(description.type(), description.name()));
    }
}
