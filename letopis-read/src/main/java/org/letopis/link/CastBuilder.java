package org.letopis.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.letopis.find.Phrase;
import org.letopis.model.Entity;
import org.letopis.model.EntityId;
import org.letopis.morph.TaggedSentence;
import org.letopis.morph.TaggedText;
import org.letopis.text.Span;

/// Makes a cast of chains: gives each its number, in the order in which the text first mentions them.
public final class CastBuilder {

    private final TaggedText text;
    private final List<Chain> chains = new ArrayList<>();
    private final Map<Chain, EntityId> ids = new IdentityHashMap<>();
    private final Map<WordPlace, Chain> pronouns = new HashMap<>();
    private final Map<Integer, Chain> protagonists = new HashMap<>();

    public CastBuilder(TaggedText text) {
        this.text = text;
    }

    public void add(Chain chain) {
        chains.add(chain);
    }

    public void pronoun(WordPlace place, Chain chain) {
        pronouns.put(place, chain);
    }

    public void protagonist(int sentence, Chain chain) {
        protagonists.put(sentence, chain);
    }

    public Cast build(Optional<Chain> about, Optional<Chain> narrator) {
        chains.sort(Comparator.comparing(CastBuilder::first));
        for (Chain chain : chains) {
            ids.put(chain, new EntityId(ids.size() + 1));
        }
        Map<Phrase, EntityId> phrases = new HashMap<>();
        List<Entity> entities = new ArrayList<>(chains.size());
        for (Chain chain : chains) {
            chain.phrases().forEach(phrase -> phrases.put(phrase, ids.get(chain)));
            entities.add(entity(chain));
        }
        return new Cast(
                entities, phrases, numbered(pronouns), numbered(protagonists), about.map(ids::get), narrator.map(ids::get));
    }

    private static WordPlace first(Chain chain) {
        return chain.phrases().stream()
                .map(phrase -> new WordPlace(phrase.sentence(), phrase.first()))
                .min(Comparator.naturalOrder())
                .orElse(new WordPlace(Integer.MAX_VALUE, 0));
    }

    private Entity entity(Chain chain) {
        return new Entity(
                Objects.requireNonNull(ids.get(chain), "every chain was numbered"),
                chain.type(),
                chain.name(),
                chain.aliases(),
                chain.gender(),
                container(chain),
                mentions(chain));
    }

    /// The larger thing; a circle of containers, which only a damaged text can make, is cut.
    private Optional<EntityId> container(Chain chain) {
        Set<Chain> seen = new HashSet<>(Set.of(chain));
        Optional<Chain> larger = chain.within();
        while (larger.isPresent()) {
            if (!seen.add(larger.get())) {
                return Optional.empty();
            }
            larger = larger.get().within();
        }
        return chain.within().map(ids::get);
    }

    private List<Span> mentions(Chain chain) {
        return chain.phrases().stream()
                .flatMap(phrase -> unbracketed(phrase, text.sentences().get(phrase.sentence())).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /// A name may be interrupted by a bracket, as in headings of encyclopaedias: the parts on either side are the mention.
    private static List<Span> unbracketed(Phrase phrase, TaggedSentence sentence) {
        List<Span> parts = new ArrayList<>();
        int start = phrase.first();
        int depth = 0;
        for (int i = phrase.first(); i < phrase.end(); i++) {
            if (sentence.word(i).is("(") || sentence.word(i).is("[")) {
                if (depth++ == 0 && i > start) {
                    parts.add(sentence.span(start, i));
                }
            } else if (depth > 0 && (sentence.word(i).is(")") || sentence.word(i).is("]")) && --depth == 0) {
                start = i + 1;
            }
        }
        if (depth == 0 && start < phrase.end()) {
            parts.add(sentence.span(start, phrase.end()));
        }
        return start == phrase.first() ? List.of(phrase.span(sentence)) : parts;
    }

    private static <K> Map<K, EntityId> numbered(Map<K, Chain> places, Map<Chain, EntityId> ids) {
        Map<K, EntityId> numbered = new HashMap<>();
        places.forEach((place, chain) -> {
            EntityId id = ids.get(chain);
            if (id != null) {
                numbered.put(place, id);
            }
        });
        return numbered;
    }

    private <K> Map<K, EntityId> numbered(Map<K, Chain> places) {
        return numbered(places, ids);
    }
}
