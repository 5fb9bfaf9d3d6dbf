package dev.concertina;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The order of the core's packages, and that the core is pure: the same input gives the same bytes. */
class PackageOrderTest {
    /** A package may use those before it. */
    private static final List<String> ORDER =
            List.of("schema", "snapshot", "change", "diff", "ddl", "parse", "plan", "script", "lint", "workspace");

    private static final Set<String> TEXT_IN_MEMORY = Set.of(
            "Reader",
            "BufferedReader",
            "StringReader",
            "StringWriter",
            "Writer",
            "IOException",
            "UncheckedIOException",
            "Serializable");

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> location.contains("/classes/"))
            .importPackages("dev.concertina");

    @Test
    void everyPackageHasItsPlaceInTheOrder() {
        Set<String> packages = CORE.stream()
                .map(c -> c.getPackageName().substring("dev.concertina.".length()))
                .map(p -> p.split("\\.", 2)[0])
                .collect(Collectors.toSet());
        assertThat(ORDER).containsAll(packages);
        assertThat(packages).contains("schema", "plan", "workspace");
    }

    @Test
    void packagesUseOnlyThoseBeforeThem() {
        for (int i = 0; i < ORDER.size(); i++) {
            String[] later = ORDER.subList(i + 1, ORDER.size()).stream()
                    .map(p -> "dev.concertina." + p + "..")
                    .toArray(String[]::new);
            if (later.length > 0) {
                noClasses()
                        .that()
                        .resideInAPackage("dev.concertina." + ORDER.get(i) + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(later)
                        .allowEmptyShould(true)
                        .check(CORE);
            }
        }
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("dev.concertina.(**)").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void onlyParseKnowsTheParser() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.concertina.parse..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("net.sf.jsqlparser..")
                .check(CORE);
    }

    @Test
    void theCoreTouchesNothingOutside() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.nio.channels..", "java.net..", "java.sql..", "javax.sql..")
                .orShould()
                .dependOnClassesThat(fileAccess())
                .orShould()
                .accessClassesThat()
                .belongToAnyOf(
                        java.util.Random.class, java.util.UUID.class, java.security.SecureRandom.class, Clock.class)
                .check(CORE);
    }

    @Test
    void theCoreDoesNotAskForTheTime() {
        noClasses()
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(Math.class, "random")
                .check(CORE);
    }

    private static DescribedPredicate<JavaClass> fileAccess() {
        return describe(
                "classes of java.io beyond text in memory",
                c -> c.getPackageName().equals("java.io") && !TEXT_IN_MEMORY.contains(c.getSimpleName()));
    }
}
