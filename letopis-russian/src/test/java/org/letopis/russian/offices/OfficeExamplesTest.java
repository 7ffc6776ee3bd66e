package org.letopis.russian.offices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.letopis.find.Finder;
import org.letopis.find.Phrase;
import org.letopis.find.Referent;
import org.letopis.model.MentionType;
import org.letopis.model.SourceText;
import org.letopis.morph.TaggedSentence;
import org.letopis.morph.TaggedText;
import org.letopis.russian.Models;
import org.letopis.russian.awards.AwardFinder;
import org.letopis.russian.data.Lines;
import org.letopis.russian.morph.RussianTagger;
import org.letopis.russian.people.PeopleFinder;
import org.letopis.russian.segment.RussianSegmenter;
import org.letopis.russian.terms.Peoples;
import org.letopis.text.AlignedText;

/// The lines of `offices.examples`.
class OfficeExamplesTest {

    private static final Set<MentionType> TYPES = Set.of(MentionType.PROFESSION, MentionType.AWARD);

    private final Models models = Models.fromClassPath();
    private final RussianSegmenter segmenter = RussianSegmenter.load(models.dictionary());
    private final RussianTagger tagger = new RussianTagger(models.dictionary(), models.tagger());
    private final List<Finder> finders =
            List.of(AwardFinder.load(), OfficeFinder.load(), PeopleFinder.load(Peoples.load().adjectives()));

    @TestFactory
    List<DynamicTest> examples() {
        return Lines.of(OfficeExamplesTest.class, "offices.examples").stream()
                .map(line -> DynamicTest.dynamicTest(line, () -> check(line.split("\t"))))
                .toList();
    }

    private void check(String[] example) {
        String text = example[0].replace("[", "").replace("]", "");
        TaggedText tagged = tagged(text);
        List<String> found = new ArrayList<>();
        for (Phrase phrase : find(tagged)) {
            String quote = phrase.span(tagged.sentences().get(phrase.sentence())).of(text);
            found.add(quote + "\t" + phrase.type() + "\t" + name(phrase));
        }
        if (example.length == 1) {
            assertEquals(List.of(), found);
        } else {
            String marked = example[0].substring(example[0].indexOf('[') + 1, example[0].indexOf(']'));
            String expected = marked + "\t" + example[1] + "\t" + example[2];
            assertTrue(found.contains(expected), () -> expected + " is not among " + found);
        }
    }

    private List<Phrase> find(TaggedText text) {
        List<Phrase> found = new ArrayList<>();
        for (Finder finder : finders) {
            found.addAll(finder.find(text, List.copyOf(found)));
        }
        return found.stream().filter(phrase -> TYPES.contains(phrase.type())).toList();
    }

    private static String name(Phrase phrase) {
        return switch (phrase.referent()) {
            case Referent.OfficeName(String name) -> name;
            case Referent.Description description -> description.name();
            case Referent.Named named -> named.name();
            default -> "";
        };
    }

    private TaggedText tagged(String text) {
        AlignedText aligned = AlignedText.of(text);
        List<TaggedSentence> sentences = new ArrayList<>();
        for (var sentence : segmenter.segment(aligned)) {
            sentences.add(new TaggedSentence(sentences.size(), sentence.span(), sentence.paragraph(), tagger.tag(sentence)));
        }
        return new TaggedText(SourceText.of("example", text), aligned, sentences);
    }
}
