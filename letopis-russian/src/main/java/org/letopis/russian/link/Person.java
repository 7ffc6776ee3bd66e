package org.letopis.russian.link;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.letopis.find.Phrase;
import org.letopis.find.Referent.PersonName;
import org.letopis.link.Chain;
import org.letopis.model.EntityType;
import org.letopis.model.Gender;

/// A person put together from names: what the text gives of surname, given name and patronymic, each in its fullest form.
final class Person {

    private final Chain chain;
    private String surname;
    private String given;
    private String patronymic;
    private Gender gender;
    /// How often the text names more than the surname or the given name alone.
    private int fullMentions;
    private final TreeSet<Integer> sentences = new TreeSet<>();

    Person(PersonName name) {
        this.surname = name.surname();
        this.given = name.given();
        this.patronymic = name.patronymic();
        this.gender = name.gender();
        this.chain = new Chain(EntityType.PERSON, written(surname, given, patronymic));
        chain.gender(gender);
    }

    Chain chain() {
        return chain;
    }

    /// The one among many who bears a name as the reader of a source writes it: «Л. Д. Троцкий», «Троцкий Лев».
    static Optional<Person> called(String name, Collection<Person> persons) {
        List<String> words = List.of(folded(name).replace(",", " ").trim().split("\\s+"));
        return persons.stream()
                .filter(person -> words.stream().anyMatch(word -> !person.surname.isEmpty() && person.hasSurname(word)))
                .filter(person -> person.given.isEmpty() || words.size() < 2
                        || words.stream().anyMatch(word -> fit(person.given, word)))
                .findFirst();
    }

    /// The last sentence up to this one that names him, -1 for none.
    int lastMentionBy(int sentence) {
        Integer last = sentences.floor(sentence);
        return last == null ? -1 : last;
    }

    int fullMentions() {
        return fullMentions;
    }

    String surname() {
        return surname;
    }

    String given() {
        return given;
    }

    String patronymic() {
        return patronymic;
    }

    Gender gender() {
        return gender;
    }

    PersonName name() {
        return new PersonName(surname, given, patronymic, gender);
    }

    /// «Лев Давидович», both in full.
    boolean isCalledByPatronymic() {
        return !patronymic.isEmpty() && !isInitial(patronymic) && isSpelledOut();
    }

    /// Whether more than an initial is known of the given name.
    boolean isSpelledOut() {
        return !given.isEmpty() && !isInitial(given);
    }

    /// Whether a name can be his or hers: every part that both give agrees.
    boolean fits(PersonName name) {
        return agree(gender, name.gender())
                && (surname.isEmpty() || name.surname().isEmpty() || sameSurname(surname, name.surname()))
                && fit(given, name.given())
                && fit(patronymic, name.patronymic());
    }

    boolean hasSurname(String other) {
        return !surname.isEmpty() && sameSurname(surname, other);
    }

    /// Whether given name and patronymic, or their initials, are both there to be compared and agree.
    boolean isNamed(PersonName name) {
        return !given.isEmpty() && !patronymic.isEmpty() && fit(given, name.given()) && fit(patronymic, name.patronymic());
    }

    void take(Phrase phrase, PersonName name) {
        chain.add(phrase);
        sentences.add(phrase.sentence());
        gender = gender == Gender.UNKNOWN ? name.gender() : gender;
        chain.gender(gender);
        surname = surname.isEmpty() ? name.surname() : surname;
        given = fuller(given, name.given());
        patronymic = fuller(patronymic, name.patronymic());
        fullMentions += isFull(name) ? 1 : 0;
        chain.alias(written(name.surname(), name.given(), name.patronymic()));
        chain.rename(written(surname, given, patronymic));
    }

    static boolean isFull(PersonName name) {
        return !name.given().isEmpty() && !(name.surname().isEmpty() && name.patronymic().isEmpty());
    }

    /// Initials or names before the surname; an initial patronymic is left out after a full given name only if it has none.
    static String written(String surname, String given, String patronymic) {
        StringBuilder name = new StringBuilder();
        for (String part : new String[] {given, patronymic, surname}) {
            if (!part.isEmpty()) {
                name.append(name.isEmpty() ? "" : " ").append(part);
            }
        }
        return name.isEmpty() ? "?" : name.toString();
    }

    private static String fuller(String mine, String other) {
        return isInitial(mine) || mine.isEmpty() ? (other.isEmpty() ? mine : other) : mine;
    }

    private static boolean isInitial(String name) {
        return name.endsWith(".");
    }

    private static boolean fit(String mine, String other) {
        if (mine.isEmpty() || other.isEmpty()) {
            return true;
        }
        String one = folded(mine);
        String two = folded(other);
        if (isInitial(one)) {
            return two.startsWith(one.substring(0, 1));
        }
        return isInitial(two) ? one.startsWith(two.substring(0, 1)) : one.equals(two);
    }

    static boolean agree(Gender one, Gender two) {
        return one == Gender.UNKNOWN || two == Gender.UNKNOWN || one == two;
    }

    private static boolean sameSurname(String one, String two) {
        String a = folded(one);
        String b = folded(two);
        return a.equals(b) || a.endsWith(" " + b) || b.endsWith(" " + a);
    }

    static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
