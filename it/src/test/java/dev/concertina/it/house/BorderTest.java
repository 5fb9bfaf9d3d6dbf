package dev.concertina.it.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which module knows what. */
class BorderTest {
    private static final Set<String> BANNED =
            Set.of("util", "utils", "common", "impl", "helper", "helpers", "manager", "misc");

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("test-classes") && !location.contains("-tests.jar"))
            .importPackages("dev.concertina");

    @Test
    void everyModuleIsLookedAt() {
        assertThat(PRODUCT.stream().map(c -> c.getPackageName()).distinct())
                .contains(
                        "dev.concertina.schema",
                        "dev.concertina.processor",
                        "dev.concertina.database.catalog",
                        "dev.concertina.maven");
    }

    /** Goals may report that a database failed; they never speak to one. */
    @Test
    void onlyDatabaseSpeaksToDatabases() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.concertina.database..")
                .should()
                .dependOnClassesThat(describe(
                        "java.sql but the exception that says that it failed",
                        c -> (c.getPackageName().equals("java.sql")
                                        || c.getPackageName().equals("javax.sql")
                                        || c.getPackageName().startsWith("org.postgresql"))
                                && !c.getName().equals("java.sql.SQLException")))
                .check(PRODUCT);
    }

    /** Machines that run goals have clocks of their own, which may be wrong. */
    @Test
    void onlyTheServerTellsTheTime() {
        noClasses()
                .that()
                .resideInAnyPackage("dev.concertina.database.apply..", "dev.concertina.database.ledger..")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(OffsetDateTime.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .check(PRODUCT);
    }

    @Test
    void onlyGoalsKnowMaven() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.concertina.maven..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.maven..")
                .check(PRODUCT);
    }

    /** It is not there unless a user adds it. */
    @Test
    void onlyTelemetryKnowsOpenTelemetry() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.concertina.maven.telemetry..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.opentelemetry..")
                .check(PRODUCT);
    }

    @Test
    void onlyTheProcessorKnowsTheCompiler() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.concertina.processor..", "dev.concertina.source..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.lang.model..", "com.palantir.javapoet..")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.concertina.processor..")
                .check(PRODUCT);
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.concertina.processor..", "dev.concertina.classes..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.annotation.processing..")
                .check(PRODUCT);
    }

    /** What is written for the compiler is read by the processor, and the two agree by their tests alone. */
    @Test
    void sourcesAreWrittenWithoutTheProcessor() {
        noClasses()
                .that()
                .resideInAPackage("dev.concertina.source..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.concertina.processor..", "javax.annotation.processing..")
                .check(PRODUCT);
    }

    @Test
    void goalsAndDatabaseAreApart() {
        noClasses()
                .that()
                .resideInAPackage("dev.concertina.database..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.concertina.maven..")
                .check(PRODUCT);
        slices().matching("dev.concertina.database.(**)")
                .should()
                .beFreeOfCycles()
                .check(PRODUCT);
        slices().matching("dev.concertina.processor.(**)")
                .should()
                .beFreeOfCycles()
                .check(PRODUCT);
    }

    @Test
    void packagesAreNamedAfterNouns() throws IOException {
        List<String> offenders = Repository.javaFiles().stream()
                .filter(f -> {
                    for (Path part : Repository.ROOT.relativize(f)) {
                        if (BANNED.contains(part.toString())) {
                            return true;
                        }
                    }
                    return false;
                })
                .map(Repository::name)
                .toList();
        assertThat(offenders).as("files in packages that say nothing").isEmpty();
    }
}
