package org.letopis.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.letopis.find.Phrase;
import org.letopis.model.EntityType;
import org.letopis.model.Gender;

/// An entity while a text is being linked: the phrases found so far to mean the same person or thing. It grows and takes
/// others in; [CastBuilder] makes an entity of it in the end.
public final class Chain {

    private final EntityType type;
    private final List<Phrase> phrases = new ArrayList<>();
    private final Set<String> names = new LinkedHashSet<>();
    private String name;
    private Gender gender = Gender.UNKNOWN;
    private Optional<Chain> within = Optional.empty();

    public Chain(EntityType type, String name) {
        this.type = type;
        this.name = name;
        names.add(name);
    }

    public void add(Phrase phrase) {
        phrases.add(phrase);
    }

    /// Another name of the same, nominative.
    public void alias(String other) {
        if (!other.isBlank()) {
            names.add(other);
        }
    }

    /// Gives it the name that it shall be listed under.
    public void rename(String canonical) {
        name = canonical;
    }

    public void gender(Gender told) {
        if (gender == Gender.UNKNOWN) {
            gender = told;
        }
    }

    public void within(Chain larger) {
        if (larger != this && within.isEmpty()) {
            within = Optional.of(larger);
        }
    }

    public EntityType type() {
        return type;
    }

    public String name() {
        return name;
    }

    public Gender gender() {
        return gender;
    }

    public Optional<Chain> within() {
        return within;
    }

    /// In the order in which they were added.
    public List<Phrase> phrases() {
        return Collections.unmodifiableList(phrases);
    }

    public int size() {
        return phrases.size();
    }

    List<String> aliases() {
        return names.stream().filter(other -> !other.equals(name)).toList();
    }

    public boolean isPerson() {
        return type == EntityType.PERSON;
    }

    @Override
    public String toString() {
        return name + phrases.size();
    }
}
