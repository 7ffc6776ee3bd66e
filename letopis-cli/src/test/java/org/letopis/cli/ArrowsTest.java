package org.letopis.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.Test;

/// The arrows between rooms point down only; what must stay out of a room stays out.
final class ArrowsTest {

    private static final String[] CORE = {"org.letopis.text..", "org.letopis.time..", "org.letopis.model.."};
    private static final String[] READ = {
        "org.letopis.read..", "org.letopis.clean..", "org.letopis.segment..", "org.letopis.morph..",
        "org.letopis.syntax..", "org.letopis.find..", "org.letopis.link..", "org.letopis.say..",
        "org.letopis.reason..", "org.letopis.learn.."
    };
    private static final String RUSSIAN = "org.letopis.russian..";
    private static final String EXPORT = "org.letopis.export..";
    private static final String CLI = "org.letopis.cli..";

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.letopis");

    @Test
    void coreKnowsTheJdkAlone() {
        noClasses().that().resideInAnyPackage(CORE).should().dependOnClassesThat()
                .resideOutsideOfPackages("org.letopis.text..", "org.letopis.time..", "org.letopis.model..", "java..", "org.jspecify..")
                .check(CLASSES);
    }

    @Test
    void readKnowsCoreAlone() {
        noClasses().that().resideInAnyPackage(READ).should().dependOnClassesThat()
                .resideInAnyPackage(RUSSIAN, EXPORT, CLI).check(CLASSES);
    }

    @Test
    void russianAndExportDoNotKnowEachOther() {
        noClasses().that().resideInAPackage(RUSSIAN).should().dependOnClassesThat()
                .resideInAnyPackage(EXPORT, CLI).check(CLASSES);
        noClasses().that().resideInAPackage(EXPORT).should().dependOnClassesThat()
                .resideInAnyPackage(RUSSIAN, CLI).check(CLASSES);
        noClasses().that().resideInAPackage(EXPORT).should().dependOnClassesThat()
                .resideInAnyPackage(READ).check(CLASSES);
    }

    @Test
    void coreAndReadTouchNoFilesThreadsOrClock() {
        noClasses().that().resideInAnyPackage(CORE).or().resideInAnyPackage(READ).should().dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.net..", "java.util.concurrent..").check(CLASSES);
        noClasses().that().resideInAnyPackage(CORE).or().resideInAnyPackage(READ).should()
                .callMethod(java.time.LocalDate.class, "now").check(CLASSES);
    }

    @Test
    void packagesOfThePipelineMakeNoCircles() {
        SlicesRuleDefinition.slices().matching("org.letopis.russian.(*)..").should().beFreeOfCycles().check(CLASSES);
        SlicesRuleDefinition.slices().matching("org.letopis.(*)..").should().beFreeOfCycles().check(CLASSES);
    }
}
