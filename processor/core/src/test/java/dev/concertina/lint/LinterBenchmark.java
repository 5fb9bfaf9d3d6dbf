package dev.concertina.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.lint.rules.RuleList;
import dev.concertina.script.MigrationFolder;
import dev.concertina.script.NamingStyle;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * How long reading and judging a folder takes, in milliseconds of processor time, cold first. It is no part of the usual
 * tests; run it with
 *
 * <pre>{@code
 * mvn -q -pl processor/core -am test -Dtest=LinterBenchmark -Dsurefire.failIfNoSpecifiedTests=false
 * }</pre>
 */
final class LinterBenchmark {
    @Test
    void print() {
        System.out.printf("%-10s %12s %12s%n", "migrations", "statements", "CPU, ms");
        long thousand = measure(1_000);
        measure(1_000);
        measure(5_000);
        long ten = measure(10_000);
        assertThat(ten).as("linear, and cold code is slower").isLessThan(10 * thousand);
    }

    private static long measure(int migrations) {
        Map<String, String> files = files(migrations);
        long begin = cpu();
        MigrationFolder folder = MigrationFolder.read(NamingStyle.CONCERTINA, files);
        LintReport report = new Linter(RuleList.all(), LintSettings.NONE).lint(folder, pair -> true);
        long millis = (cpu() - begin) / 1_000_000;
        System.out.printf("%-10d %12d %12d%n", migrations, report.statements(), millis);
        return millis;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Two tables to a migration, made, changed and indexed, with the way back. */
    private static Map<String, String> files(int migrations) {
        Map<String, String> files = new TreeMap<>();
        for (int i = 1; i <= migrations; i++) {
            String name = String.format("%04d_expand_change-%d", i, i);
            files.put(
                    name + ".sql",
                    "CREATE TABLE t%1$d (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, note text NOT NULL DEFAULT 'x');\n"
                                    .formatted(i)
                            + "ALTER TABLE t%1$d ADD COLUMN size bigint CHECK (size > 0);\n"
                                    .formatted(Math.max(1, i - 1)));
            files.put(
                    name + ".down.sql",
                    "ALTER TABLE t%1$d DROP COLUMN size;\nDROP TABLE t%2$d;\n".formatted(Math.max(1, i - 1), i));
        }
        return files;
    }
}
