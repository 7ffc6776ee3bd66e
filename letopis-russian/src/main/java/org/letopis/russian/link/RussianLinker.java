package org.letopis.russian.link;


import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.letopis.find.Phrase;
import org.letopis.find.Referent;
import org.letopis.link.Cast;
import org.letopis.link.CastBuilder;
import org.letopis.link.Chain;
import org.letopis.link.Linker;
import org.letopis.model.EntityType;
import org.letopis.morph.TaggedText;

/// Joins what a Russian text names: persons, then things, then descriptions and pronouns in a walk through the text.
public final class RussianLinker implements Linker {

    @Override
    public Cast link(TaggedText text, List<Phrase> phrases) {
        List<Phrase> ordered = phrases.stream()
                .sorted(Comparator.comparingInt(Phrase::sentence)
                        .thenComparingInt(Phrase::first)
                        .thenComparing(Phrase::end, Comparator.reverseOrder()))
                .toList();
        Map<Phrase, Person> persons = new PersonJoiner(text).join(ordered);
        Map<Phrase, Chain> chains = new LinkedHashMap<>();
        persons.forEach((phrase, person) -> chains.put(phrase, person.chain()));
        List<Chain> things = new ThingJoiner().join(ordered);
        things.forEach(chain -> chain.phrases().forEach(phrase -> chains.put(phrase, chain)));
        describe(ordered, chains);
        Set<Chain> all = new LinkedHashSet<>(chains.values());
        all.addAll(things);
        Sections sections = Sections.of(text, persons);
        CastBuilder cast = new CastBuilder(text);
        all.forEach(cast::add);
        if (!text.sentences().isEmpty()) {
            new Discourse(text, chains, sections, cast).walk();
        }
        Optional<Chain> narrator = narrator(text);
        narrator.ifPresent(cast::add);
        Optional<Chain> about = sections.many() || sections.entries().isEmpty()
                ? Optional.empty()
                : sections.entries().getFirst().about().or(() -> narrator);
        return cast.build(about, narrator);
    }

    private static void describe(List<Phrase> ordered, Map<Phrase, Chain> chains) {
        Map<String, Chain> described = new LinkedHashMap<>();
        for (Phrase phrase : ordered) {
            if (phrase.referent() instanceof Referent.Description(EntityType type, String name, String lemma)) {
                Chain chain = described.computeIfAbsent(type + Person.folded(name), _ -> new Chain(type, name));
                chain.add(phrase);
                chains.put(phrase, chain);
            }
        }
    }

    private static Optional<Chain> narrator(TaggedText text) {
        if (Narrator.count(text) < 2) {
            return Optional.empty();
        }
        String name = text.source().description().author().orElse("рассказчик");
        return Optional.of(new Chain(EntityType.PERSON, name));
    }
}
