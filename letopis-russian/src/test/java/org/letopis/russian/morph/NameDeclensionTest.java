package org.letopis.russian.morph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.letopis.morph.Tag;
import org.letopis.russian.Models;
import org.letopis.testkit.ExampleFile;

class NameDeclensionTest {

    private final NameDeclension names = new NameDeclension(Models.dictionaryFromClassPath());

    @TestFactory
    Stream<DynamicTest> formsLeadBackToTheNominative() {
        return ExampleFile.beside(getClass(), "nominatives.examples").tests(example -> assertEquals(
                Optional.of(example.field(4)),
                names.nominative(
                        example.field(0),
                        Tag.Case.valueOf(example.field(2)),
                        Tag.Gender.valueOf(example.field(3)),
                        NameDeclension.Kind.valueOf(example.field(1)))));
    }
}
