package org.letopis.russian.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.letopis.find.Phrase;
import org.letopis.find.Referent;
import org.letopis.link.Chain;
import org.letopis.model.EntityType;

/// Joins what has the same name and type: places, bodies, offices, works, events, awards. A short name goes to the one
/// longer name that begins with it: «Политбюро» is the «Политбюро ЦК ВКП(б)» of the same text.
final class ThingJoiner {

    private final Map<Key, Chain> things = new LinkedHashMap<>();

    private record Key(EntityType type, String name) {}

    /// @return the chains, in the order of their first phrases
    List<Chain> join(List<Phrase> phrases) {
        Map<Key, List<String>> containers = new LinkedHashMap<>();
        for (Phrase phrase : phrases) {
            switch (phrase.referent()) {
                case Referent.Named(EntityType type, String name, List<String> within) -> {
                    take(phrase, type, name);
                    containers.putIfAbsent(key(type, name), within);
                }
                case Referent.OfficeName(String name) -> take(phrase, EntityType.OFFICE, name);
                default -> {
                }
            }
        }
        containers.forEach((key, names) -> {
            Chain inner = Objects.requireNonNull(things.get(key), "taken above");
            for (String name : names) {
                Chain larger = container(name, inner.type());
                inner.within(larger);
                inner = larger;
            }
        });
        return new ArrayList<>(things.values());
    }

    private void take(Phrase phrase, EntityType type, String name) {
        Chain chain = things.computeIfAbsent(key(type, name), _ -> new Chain(type, name));
        chain.add(phrase);
        chain.alias(name);
    }

    /// What contains a place or body: found by its name, or made without a mention of its own.
    private Chain container(String name, EntityType inner) {
        EntityType type = inner == EntityType.PLACE ? EntityType.PLACE : EntityType.ORGANIZATION;
        Chain place = things.get(key(EntityType.PLACE, name));
        return place != null && type == EntityType.ORGANIZATION
                ? place
                : things.computeIfAbsent(key(type, name), _ -> new Chain(type, name));
    }

    private static Key key(EntityType type, String name) {
        return new Key(type, Person.folded(name));
    }
}
