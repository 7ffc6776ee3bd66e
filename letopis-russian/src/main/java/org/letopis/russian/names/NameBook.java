package org.letopis.russian.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.letopis.model.Gender;
import org.letopis.morph.Tag;
import org.letopis.russian.morph.Analysis;
import org.letopis.russian.morph.Dictionary;

/// All that is known of names before a text is read: lists, endings and the dictionary.
final class NameBook {

    private final Dictionary dictionary;
    private final GivenNames given;
    private final Patronymics patronymics;
    private final Set<String> particles;
    private final Set<String> epithets;
    private final Set<String> titles;
    private final Set<String> verbs;

    NameBook(Dictionary dictionary) {
        this.dictionary = dictionary;
        this.given = GivenNames.load();
        this.patronymics = new Patronymics(given);
        this.particles = folded("particles.txt");
        this.epithets = folded("epithets.txt");
        this.titles = folded("titles.txt");
        this.verbs = folded("verbs.txt");
    }

    private static Set<String> folded(String list) {
        return Resource.lines(list).stream().map(Letters::folded).collect(Collectors.toUnmodifiableSet());
    }

    List<NameReading> given(String form) {
        return given.readings(form);
    }

    /// Whether a given name's letters are another word too.
    boolean isWordToo(NameReading name) {
        return given.entry(name.nominative()).map(GivenNames.Entry::word).orElse(false);
    }

    List<NameReading> patronymic(String form) {
        return patronymics.readings(form);
    }

    /// What a form can be as a surname; what the dictionary agrees to is typical.
    List<NameReading> surname(String form) {
        List<Analysis> analyses = dictionary.analyses(form).stream()
                .filter(analysis -> analysis.kind() == Analysis.Kind.SURNAME)
                .toList();
        List<NameReading> readings = SurnameEndings.readings(form);
        if (analyses.isEmpty()) {
            return readings;
        }
        List<NameReading> agreed = new ArrayList<>(readings.size());
        for (NameReading reading : readings) {
            boolean known = analyses.stream().anyMatch(analysis -> agrees(analysis, reading));
            agreed.add(new NameReading(
                    reading.nominative(), reading.gender(), reading.casus(), reading.typical() || known));
        }
        return agreed;
    }

    private static boolean agrees(Analysis analysis, NameReading reading) {
        boolean man = reading.gender() != Gender.FEMININE;
        return analysis.tag().casus() == reading.casus()
                && man == (analysis.tag().gender() != Tag.Gender.FEM)
                && (!man || Letters.folded(analysis.lemma()).equals(Letters.folded(reading.nominative())));
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
