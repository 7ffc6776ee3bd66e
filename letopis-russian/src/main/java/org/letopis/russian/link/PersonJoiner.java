package org.letopis.russian.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.letopis.find.Phrase;
import org.letopis.find.Referent.PersonName;
import org.letopis.morph.TaggedText;

/// Joins the names of a text to persons. Full names come first, in text order; then each surname or given name alone goes
/// to the one who was last or most often named in full with it.
final class PersonJoiner {

    private static final int NEAR = 2;

    private final TaggedText text;
    private final WellKnown wellKnown;
    private final Appositions appositions;
    /// Persons by folded surname's last word; those without a surname under the empty string.
    private final Map<String, List<Person>> bySurname = new HashMap<>();
    private final Map<String, List<Person>> byGiven = new HashMap<>();
    private final Map<Phrase, Person> persons = new LinkedHashMap<>();

    PersonJoiner(TaggedText text, WellKnown wellKnown, Appositions appositions) {
        this.text = text;
        this.wellKnown = wellKnown;
        this.appositions = appositions;
    }

    /// @param phrases in text order
    Map<Phrase, Person> join(List<Phrase> phrases) {
        for (Phrase phrase : phrases) {
            if (phrase.referent() instanceof PersonName name && Person.isFull(name)) {
                full(phrase, name);
            }
        }
        for (Phrase phrase : phrases) {
            if (phrase.referent() instanceof PersonName name && !Person.isFull(name)) {
                alone(phrase, name);
            }
        }
        return persons;
    }

    /// «Лев Давидович» and «Троцкий»: one known by both names, or the only one without a surname and the one surname without
    /// a given name that the text has above all others.
    void joinSurnameless() {
        List<Person> lone = all().filter(person -> person.surname().isEmpty()
                        && person.isCalledByPatronymic()
                        && person.chain().phrases().stream().noneMatch(appositions::isRelative))
                .toList();
        for (Person person : lone) {
            known(person).or(() -> lone.size() == 1 ? foremost(person) : Optional.empty())
                    .ifPresent(other -> merge(person, other));
        }
    }

    private Stream<Person> all() {
        return persons.values().stream().distinct();
    }

    private Optional<Person> known(Person person) {
        return wellKnown.surnames(person.given(), person.patronymic()).stream()
                .flatMap(surname -> bySurname.getOrDefault(key(surname), List.of()).stream())
                .filter(other -> other.fits(person.name()))
                .findFirst();
    }

    private Optional<Person> foremost(Person person) {
        List<Person> candidates = all().filter(other -> !other.surname().isEmpty()
                        && other.given().isEmpty()
                        && other.chain().size() > 1
                        && Person.agree(other.gender(), person.gender()))
                .sorted(Comparator.comparingInt((Person other) -> other.chain().size()).reversed())
                .toList();
        boolean clear = candidates.size() == 1
                || candidates.size() > 1
                        && candidates.getFirst().chain().size() > 2 * candidates.get(1).chain().size();
        return clear ? Optional.of(candidates.getFirst()) : Optional.empty();
    }

    private void merge(Person person, Person other) {
        for (Phrase phrase : person.chain().phrases()) {
            if (phrase.referent() instanceof PersonName name) {
                take(phrase, name, other);
            }
        }
    }

    private void full(Phrase phrase, PersonName name) {
        take(phrase, name, known(name)
                .filter(person -> !appositions.isRelative(phrase) || !name.surname().isEmpty() || person.isSpelledOut())
                .orElseGet(() -> new Person(name)));
    }

    private Optional<Person> known(PersonName name) {
        if (name.surname().isEmpty()) {
            return named(name).or(() -> first(bySurname("", name)));
        }
        Optional<Person> same = first(bySurname(name.surname(), name));
        if (same.isPresent() || name.patronymic().isEmpty()) {
            return same;
        }
        return bySurname.getOrDefault("", List.of()).stream()
                .filter(person -> person.fits(name) && person.isNamed(name))
                .findFirst();
    }

    /// «Владимир Ильич» is the one person with a surname whom given name and patronymic fit.
    private Optional<Person> named(PersonName name) {
        List<Person> fitting = byGiven.getOrDefault(initial(name.given()), List.of()).stream()
                .filter(person -> person.fits(name) && person.isNamed(name))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : first(fitting.stream()
                .filter(person -> Person.folded(person.given()).equals(Person.folded(name.given())))
                .toList());
    }

    private List<Person> bySurname(String surname, PersonName name) {
        return bySurname.getOrDefault(key(surname), List.of()).stream()
                .filter(person -> person.fits(name))
                .toList();
    }

    private void alone(Phrase phrase, PersonName name) {
        List<Person> candidates = name.surname().isEmpty()
                ? byGiven.getOrDefault(initial(name.given()), List.of()).stream()
                        .filter(person -> person.fits(name)
                                && Person.folded(person.given()).equals(Person.folded(name.given())))
                        .toList()
                : bySurname(name.surname(), name);
        take(phrase, name, best(phrase, candidates).orElseGet(() -> new Person(name)));
    }

    /// The one named shortly before in the same paragraph, else the one named most.
    private Optional<Person> best(Phrase phrase, List<Person> candidates) {
        if (candidates.size() < 2) {
            return first(candidates);
        }
        Optional<Person> near = Optional.empty();
        int nearest = Integer.MIN_VALUE;
        Person most = candidates.getFirst();
        for (Person person : candidates) {
            int last = person.lastMentionBy(phrase.sentence());
            if (last > nearest && phrase.sentence() - last <= NEAR && sameParagraph(last, phrase.sentence())) {
                nearest = last;
                near = Optional.of(person);
            }
            if (weight(person) > weight(most)) {
                most = person;
            }
        }
        return near.isPresent() ? near : Optional.of(most);
    }

    private static int weight(Person person) {
        return person.chain().size() + person.fullMentions();
    }

    private boolean sameParagraph(int one, int two) {
        return one >= 0
                && text.sentences().get(one).paragraph() == text.sentences().get(two).paragraph();
    }

    private void take(Phrase phrase, PersonName name, Person person) {
        boolean newcomer = person.chain().size() == 0;
        boolean surnameless = person.surname().isEmpty();
        boolean nameless = person.given().isEmpty();
        person.take(phrase, name);
        persons.put(phrase, person);
        if (newcomer || surnameless && !person.surname().isEmpty()) {
            bySurname.computeIfAbsent(key(person.surname()), _ -> new ArrayList<>()).add(person);
        }
        if ((newcomer || nameless) && !person.given().isEmpty()) {
            byGiven.computeIfAbsent(initial(person.given()), _ -> new ArrayList<>()).add(person);
        }
    }

    private static String key(String surname) {
        String folded = Person.folded(surname);
        return folded.substring(folded.lastIndexOf(' ') + 1);
    }

    private static String initial(String given) {
        return given.isEmpty() ? "" : Person.folded(given.substring(0, 1));
    }

    private static Optional<Person> first(List<Person> persons) {
        return persons.isEmpty() ? Optional.empty() : Optional.of(persons.getFirst());
    }
}
