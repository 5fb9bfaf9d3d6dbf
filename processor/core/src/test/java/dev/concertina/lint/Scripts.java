package dev.concertina.lint;

import dev.concertina.ddl.Lock;
import dev.concertina.lint.rules.RuleList;
import dev.concertina.schema.PostgresVersion;
import dev.concertina.script.MigrationFolder;
import dev.concertina.script.NamingStyle;
import dev.concertina.script.ScriptSource;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A folder of migrations in one text: {@code -- file: 0003_expand_x.sql} begins another file, {@code @file} stands for its
 * hash. What comes before is {@code 0002_expand_change.sql}. Each file that has no way back gets an empty one.
 */
final class Scripts {
    static final String FIRST = "0002_expand_change.sql";

    /** A project in which every rule has something to judge by. */
    static final LintSettings EVERYTHING = new LintSettings(
            Map.of("require-schema-name", Severity.INFO),
            Map.of("index", "idx_{table}_{columns}"),
            Set.of(),
            true,
            Map.of("public.events", new TableStatistics(5_000_000, 1_900_000_000L, 1_300)),
            true,
            PostgresVersion.OLDEST,
            Set.of("public.orders.note"),
            Map.of(
                    "0003_expand_seen.sql",
                    Map.of(
                            "SELECT public.tidy()",
                            new SeenStatement(
                                    Map.of("public.orders", Lock.ACCESS_EXCLUSIVE, "public.events", Lock.ROW_SHARE),
                                    Set.of("public.orders")),
                            "ALTER TABLE orders ADD COLUMN state text",
                            new SeenStatement(Map.of("public.orders", Lock.ACCESS_EXCLUSIVE), Set.of()))));

    private static final Pattern PARENT = Pattern.compile("@(\\S+\\.sql)");

    private Scripts() {}

    /** The same where the oldest server is of another version. */
    static LintSettings on(int oldest) {
        return new LintSettings(
                EVERYTHING.severities(),
                EVERYTHING.patterns(),
                EVERYTHING.ignored(),
                EVERYTHING.foreignRunner(),
                EVERYTHING.statistics(),
                EVERYTHING.classified(),
                oldest,
                EVERYTHING.mapped(),
                EVERYTHING.seen());
    }

    static LintReport lint(String text) {
        return lint(text, EVERYTHING);
    }

    static LintReport lint(String text, LintSettings settings) {
        return new Linter(RuleList.all(), settings).lint(folder(text), pair -> true);
    }

    static MigrationFolder folder(String text) {
        Map<String, String> files = new TreeMap<>();
        String file = FIRST;
        for (String line : text.lines().toList()) {
            if (line.startsWith("-- file: ")) {
                file = line.substring("-- file: ".length());
            } else {
                files.merge(file, line + "\n", String::concat);
            }
        }
        for (String name : Set.copyOf(files.keySet())) {
            if (name.matches("\\d.*\\.sql") && !name.endsWith(".down.sql")) {
                files.putIfAbsent(name.replace(".sql", ".down.sql"), "-- Not told here.\n");
            }
        }
        files.replaceAll((name, sql) -> hashed(sql, files));
        return MigrationFolder.read(NamingStyle.CONCERTINA, files);
    }

    private static String hashed(String sql, Map<String, String> files) {
        Matcher parent = PARENT.matcher(sql);
        return parent.find()
                ? parent.replaceAll(
                        ScriptSource.of(files.getOrDefault(parent.group(1), "")).checksum())
                : sql;
    }
}
