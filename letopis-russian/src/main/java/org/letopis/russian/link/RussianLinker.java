package org.letopis.russian.link;


import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.letopis.find.Phrase;
import org.letopis.link.Cast;
import org.letopis.link.CastBuilder;
import org.letopis.link.Chain;
import org.letopis.link.Linker;
import org.letopis.model.EntityType;
import org.letopis.morph.TaggedText;
import org.letopis.russian.people.Kinship;

/// Joins what a Russian text names: persons, then things, then descriptions and pronouns in a walk through the text.
public final class RussianLinker implements Linker {

    /// How much oftener than any name «я» must stand in a life told by oneself.
    private static final int OWN_LIFE = 5;

    private final Map<String, Kinship> kin = Kinship.words();
    private final WellKnown wellKnown = WellKnown.load();

    @Override
    public Cast link(TaggedText text, List<Phrase> phrases) {
        List<Phrase> ordered = phrases.stream()
                .sorted(Comparator.comparingInt(Phrase::sentence)
                        .thenComparingInt(Phrase::first)
                        .thenComparing(Phrase::end, Comparator.reverseOrder()))
                .toList();
        Appositions appositions = Appositions.of(text, ordered, kin);
        PersonJoiner joiner = new PersonJoiner(text, wellKnown, appositions);
        Map<Phrase, Person> persons = joiner.join(ordered);
        Sections apart = Sections.of(text, persons);
        joiner.joinSurnameless();
        Sections sections = apart.with(persons);
        Map<Phrase, Chain> chains = new LinkedHashMap<>();
        persons.forEach((phrase, person) -> chains.put(phrase, person.chain()));
        List<Chain> things = new ThingJoiner().join(ordered);
        things.forEach(chain -> chain.phrases().forEach(phrase -> chains.put(phrase, chain)));
        if (!text.sentences().isEmpty()) {
            new Descriptions(text, appositions, sections).join(ordered, chains);
        }
        Set<Chain> all = new LinkedHashSet<>(chains.values());
        all.addAll(things);
        CastBuilder cast = new CastBuilder(text);
        all.forEach(cast::add);
        if (!text.sentences().isEmpty()) {
            new Discourse(text, chains, sections, cast).walk();
        }
        Optional<Chain> narrator = narrator(text, persons, chains);
        narrator.filter(chain -> !all.contains(chain)).ifPresent(cast::add);
        return cast.build(about(text, persons, sections, narrator), narrator);
    }

    /// The one whom the reader of the source names; of one entry its protagonist; of a text in the first person that nobody
    /// else dominates the narrator.
    private static Optional<Chain> about(
            TaggedText text, Map<Phrase, Person> persons, Sections sections, Optional<Chain> narrator) {
        Optional<Chain> told = text.source()
                .description()
                .about()
                .flatMap(name -> Person.called(name, persons.values()))
                .map(Person::chain);
        if (told.isPresent() || sections.many() || sections.entries().isEmpty()) {
            return told;
        }
        Optional<Chain> about = sections.entries().getFirst().about();
        boolean dominated = about.isPresent() && about.get().size() * OWN_LIFE > Narrator.count(text);
        return dominated || narrator.isEmpty() ? about : narrator;
    }

    /// The «я» of an author who is named nowhere is called «рассказчик».
    private static Optional<Chain> narrator(TaggedText text, Map<Phrase, Person> persons, Map<Phrase, Chain> chains) {
        if (text.sentences().isEmpty() || Narrator.count(text) < 2) {
            return Optional.empty();
        }
        return Narrator.named(text, persons, chains)
                .or(() -> Optional.of(new Chain(
                        EntityType.PERSON, text.source().description().author().orElse("рассказчик"))));
    }
}
