package org.letopis.russian.times;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.letopis.find.Phrase;
import org.letopis.find.Referent;
import org.letopis.model.SourceText;
import org.letopis.model.Timex;
import org.letopis.morph.TaggedSentence;
import org.letopis.morph.TaggedText;
import org.letopis.russian.Models;
import org.letopis.russian.morph.RussianTagger;
import org.letopis.russian.segment.RussianSegmenter;
import org.letopis.testkit.ExampleFile;
import org.letopis.testkit.MarkedText;
import org.letopis.text.AlignedText;

/// Each line of an example file is a text with every time in it marked, and the values in text order: EDTF, a length, `+` for
/// what follows, `-` for what cannot be placed. A line without marks must yield nothing.
class TimesTest {

    private static final Models MODELS = Models.fromClassPath();
    private static final RussianSegmenter SEGMENTER = RussianSegmenter.load(MODELS.dictionary());
    private static final RussianTagger TAGGER = new RussianTagger(MODELS.dictionary(), MODELS.tagger());
    private static final Times TIMES = Times.load();

    @TestFactory
    Stream<DynamicTest> findsAndPlaces() {
        return Stream.of("days", "months", "years", "ranges", "long", "relative", "lengths", "order")
                .flatMap(name -> ExampleFile.beside(TimesTest.class, name + ".examples").tests(example -> {
                    MarkedText marked = MarkedText.of(example.field(0));
                    TaggedText text = read(marked.text());
                    List<Phrase> found = TIMES.find(text, List.of());
                    String drawn = MarkedText.draw(
                            marked.text(), found.stream().map(phrase -> timex(phrase).span()).toList());
                    assertEquals(example.field(0), drawn);
                    assertEquals(example.field(1), found.stream().map(phrase -> value(timex(phrase))).collect(Collectors.joining(" ")));
                }));
    }

    /// What a time means after its preposition.
    @TestFactory
    Stream<DynamicTest> readsPrepositions() {
        return ExampleFile.beside(TimesTest.class, "prepositions.examples").tests(example -> {
            TaggedText text = read(example.field(0));
            String meanings = TIMES.find(text, List.of()).stream()
                    .map(phrase -> TIMES.prepositions().of(text.sentences().get(phrase.sentence()), phrase))
                    .flatMap(Optional::stream)
                    .map(dating -> dating.edtf().toString())
                    .collect(Collectors.joining(" "));
            assertEquals(example.field(1), meanings);
        });
    }

    /// Rows, ranges and brackets without end, all in one sentence.
    @ParameterizedTest
    @ValueSource(strings = {"1, ", "1 и ", "1(2).", "1905—", "в 1905 ", "(", "мая — ", "начале ", "не позднее ", "с 1905 по ", "XIX — ", "двадцать "})
    void isLinear(String piece) {
        TaggedText text = read(piece.repeat(20_000));
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            List<Phrase> found = TIMES.find(text, List.of());
            found.forEach(phrase -> TIMES.prepositions().of(text.sentences().get(phrase.sentence()), phrase));
        });
    }

    private static Timex timex(Phrase phrase) {
        return ((Referent.Moment) phrase.referent()).timex();
    }

    private static String value(Timex timex) {
        return switch (timex.value()) {
            case Timex.Date(var dating) -> dating.edtf().toString();
            case Timex.Length(String iso) -> iso;
            case Timex.Following() -> "+";
            case Timex.Unplaced() -> "-";
        };
    }

    static TaggedText read(String text) {
        AlignedText aligned = AlignedText.of(text);
        List<TaggedSentence> sentences = new ArrayList<>();
        SEGMENTER.segment(aligned).forEach(sentence -> sentences.add(new TaggedSentence(
                sentences.size(), sentence.span(), sentence.paragraph(), TAGGER.tag(sentence))));
        return new TaggedText(SourceText.of("test", text), aligned, sentences);
    }
}
