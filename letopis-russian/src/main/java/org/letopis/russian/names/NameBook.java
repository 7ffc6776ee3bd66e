package org.letopis.russian.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.letopis.model.Gender;
import org.letopis.morph.Tag;
import org.letopis.russian.data.Lines;
import org.letopis.russian.morph.Analysis;
import org.letopis.russian.morph.Dictionary;
import org.letopis.russian.morph.NameDeclension;
import org.letopis.russian.morph.NameDeclension.Kind;
import org.letopis.russian.morph.NameDeclension.Nominative;

/// All that is known of names before a text is read: lists, endings and the dictionary.
final class NameBook {

    private final Dictionary dictionary;
    private final NameDeclension declension;
    private final GivenNames given;
    private final Patronymics patronymics;
    private final Set<String> particles;
    private final Set<String> epithets;
    private final Set<String> titles;
    private final Set<String> verbs;
    private final Set<String> others;

    NameBook(Dictionary dictionary) {
        this.dictionary = dictionary;
        this.declension = new NameDeclension(dictionary);
        this.given = GivenNames.load();
        this.patronymics = new Patronymics(given);
        this.particles = folded("particles.txt");
        this.epithets = folded("epithets.txt");
        this.titles = folded("titles.txt");
        this.verbs = folded("verbs.txt");
        this.others = folded("not-names.txt");
    }

    private static Set<String> folded(String list) {
        return Lines.of(NameBook.class, list).stream().map(Letters::folded).collect(Collectors.toUnmodifiableSet());
    }

    /// What a form can be as a given name of the list.
    List<NameReading> given(String form) {
        List<NameReading> readings = new ArrayList<>();
        for (Nominative found : declension.nominatives(Letters.titled(form), Kind.GIVEN_NAME)) {
            Gender gender = gender(found.gender());
            given.entry(found.name())
                    .filter(entry -> entry.gender() == Gender.UNKNOWN || gender == Gender.UNKNOWN || entry.gender() == gender)
                    .filter(_ -> found.number() != Tag.Number.PLUR)
                    .ifPresent(entry -> readings.add(new NameReading(
                            found.name(),
                            entry.gender() == Gender.UNKNOWN ? Gender.UNKNOWN : gender,
                            found.casus(),
                            true)));
        }
        return readings;
    }

    /// Whether a given name's letters are another word too.
    boolean isWordToo(NameReading name) {
        return given.entry(name.nominative()).map(GivenNames.Entry::word).orElse(false);
    }

    /// What a form can be as a patronymic; what is certainly one is typical.
    List<NameReading> patronymic(String form) {
        List<NameReading> readings = new ArrayList<>();
        for (Nominative found : declension.nominatives(Letters.titled(form), Kind.PATRONYMIC)) {
            if (Patronymics.isShaped(found.name()) && found.number() != Tag.Number.PLUR) {
                readings.add(new NameReading(
                        found.name(), gender(found.gender()), found.casus(), patronymics.isCertain(found.name())));
            }
        }
        return readings;
    }

    /// What a form can be as a surname; what the dictionary or the ending vouches for is typical. A double surname bends in
    /// both parts.
    List<NameReading> surname(String form) {
        String name = Letters.titled(form);
        int hyphen = name.lastIndexOf('-');
        boolean doubled = hyphen > 0 && hyphen < name.length() - 2;
        List<NameReading> readings = new ArrayList<>();
        for (Nominative found : declension.nominatives(doubled ? name.substring(hyphen + 1) : name, Kind.SURNAME)) {
            if (found.number() != Tag.Number.PLUR) {
                String nominative = doubled
                        ? declension
                                .best(name, found.casus(), found.gender(), Kind.SURNAME)
                                .map(Nominative::name)
                                .orElse(name)
                        : found.name();
                readings.add(new NameReading(
                        nominative,
                        gender(found.gender()),
                        found.casus(),
                        found.known() || SurnameShapes.isTypical(nominative)));
            }
        }
        return readings;
    }

    private static Gender gender(Tag.Gender gender) {
        return switch (gender) {
            case MASC -> Gender.MASCULINE;
            case FEM -> Gender.FEMININE;
            case NEUT, NONE -> Gender.UNKNOWN;
        };
    }

    /// Whether a nominative is known to be no name: «Римский», «Псков».
    boolean isNoName(String nominative) {
        return others.contains(Letters.folded(nominative));
    }

    boolean isParticle(String words) {
        return particles.contains(words);
    }

    boolean isEpithet(String nominative) {
        return epithets.contains(Letters.folded(nominative));
    }

    boolean isTitle(String lemma) {
        return titles.contains(Letters.folded(lemma));
    }

    boolean isPersonal(String verb) {
        return verbs.contains(Letters.folded(verb));
    }

    /// Whether the dictionary has the form as a surname.
    boolean isKnownSurname(String form) {
        return dictionary.analyses(form).stream().anyMatch(analysis -> analysis.kind() == Analysis.Kind.SURNAME);
    }

    /// Whether the dictionary has it as a surname, and its other readings are adjectives or people: «Горький», «Волков». A
    /// capital in the middle of a sentence then makes it a surname.
    boolean isSurnameByCapital(String form) {
        boolean surname = false;
        for (Analysis analysis : dictionary.analyses(form)) {
            if (analysis.kind() == Analysis.Kind.SURNAME) {
                surname = true;
            } else if (!analysis.isName()) {
                Tag tag = analysis.tag();
                boolean mild = tag.pos() == Tag.Pos.ADJ
                        || tag.pos() == Tag.Pos.NOUN && tag.number() == Tag.Number.SING && tag.animacy() == Tag.Animacy.ANIM
                        || tag.isVerb();
                if (!mild) {
                    return false;
                }
            }
        }
        return surname;
    }

    /// Whether the dictionary has the form as anything but a name: «Советов», «Казань», «Вера».
    boolean isWord(String form) {
        return dictionary.analyses(form).stream().anyMatch(NameBook::isCommon);
    }

    private static boolean isCommon(Analysis analysis) {
        return !analysis.isName() && !(analysis.tag().pos() == Tag.Pos.ADJ && isOwning(analysis.lemma()));
    }

    /// «ленин», «петров», «мамин»: the adjective of a person, spelled as his surname.
    private static boolean isOwning(String lemma) {
        return lemma.endsWith("ин") || lemma.endsWith("ов") || lemma.endsWith("ев");
    }

    Dictionary dictionary() {
        return dictionary;
    }
}
