package org.letopis.find;

import java.util.List;
import org.letopis.model.EntityType;
import org.letopis.model.Gender;
import org.letopis.model.Timex;

/// What a phrase refers to, as far as the phrase itself tells.
public sealed interface Referent {

    /// A person by name; parts that are not given are empty. All in the nominative.
    ///
    /// @param given the first name in full, or its initial with a full stop
    /// @param patronymic likewise
    record PersonName(String surname, String given, String patronymic, Gender gender) implements Referent {}

    /// A thing with a name of its own: place, organization, work, event, award.
    ///
    /// @param name nominative, without guillemets
    /// @param within names of what contains it as the phrase itself says, from the smallest to the largest
    record Named(EntityType type, String name, List<String> within) implements Referent {

        public Named {
            within = List.copyOf(within);
        }
    }

    /// A post, with what it is over.
    ///
    /// @param name nominative, expanded, with the body where the phrase has it («нарком по иностранным делам»)
    record OfficeName(String name) implements Referent {}

    /// A person, group or thing by description: «немецкий писатель», «крестьянин», «отец», «его жена», «газета».
    ///
    /// @param lemma of its head word
    record Description(EntityType type, String name, String lemma) implements Referent {}

    /// A time.
    record Moment(Timex timex) implements Referent {}

    /// A mention of which no entity is made: a number, an age, a nationality.
    record Bare() implements Referent {}
}
