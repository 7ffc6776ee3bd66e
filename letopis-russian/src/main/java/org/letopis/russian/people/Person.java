package org.letopis.russian.people;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.letopis.model.MentionType;
import org.letopis.russian.data.Lines;
import org.letopis.russian.lexicon.Lexicon;
import org.letopis.russian.offices.Government;

/// What the word list knows of a description of persons.
///
/// @param government how it tells of what: «переводчик классиков», «специалист по истории»
record Person(Kind kind, Set<Government> government, Optional<Kinship> kinship) {

    enum Kind {
        OCCUPATION,
        ESTATE,
        PARTISAN,
        RELATION,
        KIN;

        MentionType mention() {
            return switch (this) {
                case OCCUPATION, ESTATE, RELATION -> MentionType.PROFESSION;
                case PARTISAN -> MentionType.IDEOLOGY;
                case KIN -> MentionType.PERSON;
            };
        }

        String rule() {
            return "people." + name().toLowerCase(Locale.ROOT);
        }
    }

    static Lexicon<Person> load() {
        Lexicon<Person> people = new Lexicon<>();
        Kinship.addTo(people);
        for (String line : Lines.of(Person.class, "people.tsv")) {
            String[] columns = line.split("\t");
            Kind kind = Kind.valueOf(columns[1].toUpperCase(Locale.ROOT));
            people.add(columns[0], new Person(kind, Government.parse(columns[2]), Optional.empty()));
        }
        return people;
    }
}
