package dev.concertina.processor;

import dev.concertina.processor.problem.ErrorCode;
import dev.concertina.processor.problem.Nearest;
import dev.concertina.processor.problem.Problems;
import dev.concertina.processor.read.Settings;
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
 * @param settings what all classes share
 * @param migrations where the migrations are, if that is told
 */
record Options(boolean metamodel, Settings settings, Optional<Migrations> migrations) {
    /**
     * The migrations that the classes are compared with.
     *
     * @param folder need not exist before the first migration
     * @param strict whether a change without a migration is an error instead of a warning
     * @param version the oldest server that will run what is planned
     */
    record Migrations(Path folder, NamingStyle style, boolean strict, PostgresVersion version) {}

    static final String METAMODEL = "concertina.metamodel";
    static final String COMMENTS = "concertina.comments";
    static final String SCHEMA = "concertina.schema";
    static final String MIGRATIONS = "concertina.migrations";
    static final String NAMING = "concertina.naming";
    static final String CHECK = "concertina.check";
    static final String POSTGRES_VERSION = "concertina.postgresVersion";

    static final Set<String> NAMES = Set.of(METAMODEL, COMMENTS, SCHEMA, MIGRATIONS, NAMING, CHECK, POSTGRES_VERSION);

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
        return new Options(metamodel.equals("true"), new Settings(schema, comments.equals("javadoc")), migrations);
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
