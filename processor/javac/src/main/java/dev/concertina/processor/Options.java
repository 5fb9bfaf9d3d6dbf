package dev.concertina.processor;

import dev.concertina.processor.problem.ErrorCode;
import dev.concertina.processor.problem.Nearest;
import dev.concertina.processor.problem.Problems;
import dev.concertina.schema.PostgresVersion;
import dev.concertina.script.NamingStyle;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code -A} sets.
 *
 * @param metamodel whether names of tables and columns are written as constants
 * @param schema of what names none
 * @param comments whether Javadoc becomes the comment of what has none
 * @param nullable members whose type may be null, where the compiler does not know it: {@code com.example.Order#note}
 * @param jpa how entities are read
 * @param resources where resources are, if the compiler does not know them
 * @param migrations where the migrations are, if that is told
 */
record Options(
        boolean metamodel,
        String schema,
        boolean comments,
        Set<String> nullable,
        JpaChoices jpa,
        Optional<Path> resources,
        Optional<Migrations> migrations) {
    /**
     * The migrations that the classes are compared with.
     *
     * @param folder need not exist before the first migration
     * @param strict whether a change without a migration is an error instead of a warning
     * @param version the oldest server that will run what is planned
     */
    record Migrations(Path folder, NamingStyle style, boolean strict, PostgresVersion version) {}

    /**
     * What is chosen for entities; {@code auto} is found from what stands around them.
     *
     * @param hibernate {@code auto}, {@code 6} or {@code 7}
     * @param naming {@code auto}, {@code jpa}, {@code spring} or {@code underscores}
     */
    record JpaChoices(String hibernate, String naming, String prefix, String suffix, boolean validation) {}

    static final String METAMODEL = "concertina.metamodel";
    static final String COMMENTS = "concertina.comments";
    static final String SCHEMA = "concertina.schema";
    static final String NULLABLE = "concertina.nullable";
    static final String RESOURCES = "concertina.resources";
    static final String MIGRATIONS = "concertina.migrations";
    static final String NAMING = "concertina.naming";
    static final String CHECK = "concertina.check";
    static final String POSTGRES_VERSION = "concertina.postgresVersion";

    static final String HIBERNATE = "concertina.hibernate";
    static final String JPA_NAMING = "concertina.jpa.naming";
    static final String TABLE_PREFIX = "concertina.jpa.tablePrefix";
    static final String TABLE_SUFFIX = "concertina.jpa.tableSuffix";
    static final String VALIDATION = "concertina.jpa.validation";

    static final Set<String> NAMES = Set.of(
            METAMODEL,
            COMMENTS,
            SCHEMA,
            NULLABLE,
            RESOURCES,
            MIGRATIONS,
            NAMING,
            CHECK,
            POSTGRES_VERSION,
            HIBERNATE,
            JPA_NAMING,
            TABLE_PREFIX,
            TABLE_SUFFIX,
            VALIDATION);

    private static final List<String> STYLES = List.of("concertina", "flyway", "supabase");
    private static final List<String> VERSIONS = List.of("14", "15", "16", "17", "18");

    /** Reads them; a value that means nothing is reported and its default taken. */
    static Options read(Map<String, String> given, Problems problems) {
        String metamodel = choice(given, METAMODEL, List.of("true", "false"), problems);
        String comments = choice(given, COMMENTS, List.of("none", "javadoc"), problems);
        String check = choice(given, CHECK, List.of("warn", "error"), problems);
        String version = choice(given, POSTGRES_VERSION, VERSIONS, problems);
        String schema =
                Optional.ofNullable(given.get(SCHEMA)).filter(s -> !s.isBlank()).orElse("public");
        NamingStyle style =
                NamingStyle.valueOf(choice(given, NAMING, STYLES, problems).toUpperCase(Locale.ROOT));
        Optional<Migrations> migrations = Optional.ofNullable(given.get(MIGRATIONS))
                .filter(m -> !m.isBlank())
                .map(folder -> new Migrations(
                        Path.of(folder), style, check.equals("error"), new PostgresVersion(Integer.parseInt(version))));
        Optional<Path> resources = Optional.ofNullable(given.get(RESOURCES))
                .filter(r -> !r.isBlank())
                .map(Path::of);
        return new Options(
                metamodel.equals("true"),
                schema,
                comments.equals("javadoc"),
                Set.copyOf(List.of(given.getOrDefault(NULLABLE, "").split(",", -1))),
                jpa(given, problems),
                resources,
                migrations);
    }

    private static JpaChoices jpa(Map<String, String> given, Problems problems) {
        return new JpaChoices(
                choice(given, HIBERNATE, List.of("auto", "6", "7"), problems),
                choice(given, JPA_NAMING, List.of("auto", "jpa", "spring", "underscores"), problems),
                given.getOrDefault(TABLE_PREFIX, ""),
                given.getOrDefault(TABLE_SUFFIX, ""),
                choice(given, VALIDATION, List.of("false", "true"), problems).equals("true"));
    }

    /** One of several values; the first is the default. */
    private static String choice(Map<String, String> given, String name, List<String> values, Problems problems) {
        String value = Optional.ofNullable(given.get(name)).orElse(values.get(0));
        if (values.contains(value)) {
            return value;
        }
        problems.add(
                ErrorCode.INVALID_OPTION,
                "The option -A" + name + "=" + value + " has the value \"" + value
                        + "\", which means nothing; \"" + values.get(0) + "\" would be taken. "
                        + Nearest.remedy(value, values));
        return values.get(0);
    }
}
