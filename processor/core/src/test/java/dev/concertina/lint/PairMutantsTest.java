package dev.concertina.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.parse.Fact;
import dev.concertina.parse.Recogniser;
import dev.concertina.parse.Statement;
import dev.concertina.parse.StatementSplitter;
import dev.concertina.parse.TableAction;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Errors seeded into generated pairs, one at a time: a statement of a way back or of a script is left out, a validation is, a
 * gate is, a backfill is, a phase is another. The rules of pairs and phases must find each.
 *
 * <p>The build judges every seventh; {@code -Dconcertina.mutants=1} judges all.
 */
class PairMutantsTest {
    private static final Set<String> RULES = Set.of(
            "require-down",
            "down-is-not-inverse",
            "statement-in-wrong-phase",
            "constrain-without-backfill",
            "contract-without-expand",
            "missing-deploy-gate",
            "missing-dependency",
            "adding-not-null",
            "bad-file-name");

    /** Of other kinds (servers, publications, operators …) the light model knows nothing; they are left to the rehearsal. */
    private static final Set<String> FOLLOWED = Set.of(
            "table",
            "foreign table",
            "view",
            "materialized view",
            "index",
            "function",
            "procedure",
            "type",
            "domain",
            "sequence",
            "schema",
            "extension");

    private static final int STEP = Integer.getInteger("concertina.mutants", 7);

    private int seeded;
    private int mutants;
    private final List<String> survivors = new ArrayList<>();

    @Test
    void everyOneIsFound() throws IOException {
        for (Path folder : Fixtures.folders()) {
            Map<String, String> files = Fixtures.read(folder);
            for (String file : files.keySet()) {
                boolean down = file.endsWith(".down.sql");
                leaveOut(folder, files, file, down ? PairMutantsTest::isUndoing : PairMutantsTest::isDoing);
                if (!down) {
                    replace(folder, files, file, "-- gate: live\n", "-- gate: none\n");
                    rename(folder, files, file);
                }
            }
        }
        assertThat(survivors)
                .as(survivors.size() + " of " + mutants + " survive")
                .isEmpty();
        assertThat(mutants).isGreaterThanOrEqualTo(300);
    }

    /** Leaves out one statement at a time. */
    private void leaveOut(Path folder, Map<String, String> files, String file, Predicate<Fact> concerned) {
        String text = files.get(file);
        for (Statement statement : StatementSplitter.split(text).statements()) {
            if (concerned.test(Recogniser.read(statement)) && !isSpare(folder, statement.text(), text)) {
                int begin = statement.position().offset();
                String left = text.substring(0, begin)
                        + text.substring(begin
                                + statement.text().length()
                                + statement.trail().length());
                check(folder, files, file, left, statement.text());
            }
        }
    }

    private void replace(Path folder, Map<String, String> files, String file, String from, String to) {
        String text = files.get(file);
        if (file.contains("_contract_") && text.contains(from)) {
            check(folder, files, file, text.replace(from, to), to);
        }
    }

    /** Gives a pair another phase. */
    private void rename(Path folder, Map<String, String> files, String file) {
        String phase = file.split("_", -1)[1];
        String other = Map.of(
                        "expand", "purge", "backfill", "contract", "constrain", "backfill", "contract", "backfill")
                .getOrDefault(phase, "expand");
        Map<String, String> changed = new TreeMap<>(files);
        for (String name : List.of(file, file.replace(".sql", ".down.sql"))) {
            String text = changed.remove(name);
            if (text != null) {
                changed.put(
                        name.replace("_" + phase + "_", "_" + other + "_"),
                        text.replace("-- phase: " + phase, "-- phase: " + other));
            }
        }
        if (hasStructure(files.get(file)) || phase.equals("backfill")) {
            judge(folder, changed, file + " as " + other);
        }
    }

    private static boolean hasStructure(String text) {
        return StatementSplitter.split(text).statements().stream()
                .map(Recogniser::read)
                .anyMatch(f -> f instanceof Fact.AlterTable || f instanceof Fact.Rename || f instanceof Fact.DropOn);
    }

    private void check(Path folder, Map<String, String> files, String file, String text, String what) {
        Map<String, String> changed = new TreeMap<>(files);
        changed.put(file, text);
        judge(folder, changed, file + " without " + what.lines().findFirst().orElse(""));
    }

    private void judge(Path folder, Map<String, String> files, String what) {
        if (seeded++ % STEP != 0) {
            return;
        }
        mutants++;
        if (Fixtures.lint(files).stream().noneMatch(f -> RULES.contains(f.rule()))) {
            survivors.add(folder + "/" + what);
        }
    }

    /** What a way back cannot do without. */
    private static boolean isUndoing(Fact fact) {
        return (fact instanceof Fact.DropOn on && !on.kind().equals("rule"))
                || fact instanceof Fact.Rename
                || (fact instanceof Fact.Drop drop && FOLLOWED.contains(drop.kind()))
                || fact instanceof Fact.CreateIndex
                || fact instanceof Fact.CreateTrigger
                || (fact instanceof Fact.AlterTable alter
                        && alter.actions().stream().noneMatch(PairMutantsTest::isAside));
    }

    /** What no way back undoes twice. */
    private static boolean isDoing(Fact fact) {
        return fact instanceof Fact.CreateTable || fact instanceof Fact.CreateTrigger || fact instanceof Fact.Rename;
    }

    /**
     * What another statement of the script does as well, or what the light model leaves to the rehearsal: a table's drop takes
     * its keys and its place among partitions, a view's its triggers and indexes, a column's its indexes; indexes and NOT
     * NULL of partitions, names of NOT NULL, columns of a type that is swapped, and NOT NULL of what comes for a moment only
     * are not followed; nor is a function or trigger that is made again, which the server refuses while it is there.
     */
    private static boolean isSpare(Path folder, String statement, String script) {
        boolean withTable = statement.matches("(?s)ALTER TABLE \\S+\\s+(DROP CONSTRAINT|DETACH PARTITION).*")
                && script.contains("DROP TABLE");
        boolean required = statement.contains("NOT NULL") || statement.contains("_not_null");
        boolean partition = (folder.toString().contains("partition") || statement.contains("__interim_"))
                && (statement.contains("INDEX") || required);
        boolean type = (statement.contains(" TYPE ") || statement.contains(" DEFAULT")) && script.contains("DROP TYPE");
        boolean name = folder.endsWith("files-18") && statement.contains("RENAME CONSTRAINT");
        boolean index =
                statement.contains("INDEX") && (script.contains("DROP COLUMN") || script.contains("MATERIALIZED VIEW"));
        boolean onView = statement.startsWith("DROP TRIGGER") && script.contains("DROP VIEW");
        boolean shadow = (required
                        && (statement.contains("_shadow_")
                                || statement.contains("_retired_")
                                || script.contains("DROP COLUMN")))
                || (statement.contains("DROP IDENTITY") && script.contains("_shadow_"));
        return withTable || partition || type || name || index || onView || shadow || isMadeAgain(statement, script);
    }

    private static boolean isMadeAgain(String statement, String script) {
        Matcher drop = Pattern.compile("DROP (FUNCTION|TRIGGER) ([\\w.]+)").matcher(statement);
        return drop.lookingAt()
                && Pattern.compile("CREATE (CONSTRAINT )?" + drop.group(1) + " " + Pattern.quote(drop.group(2)) + "\\b")
                        .matcher(script)
                        .find();
    }

    private static boolean isAside(TableAction action) {
        return action instanceof TableAction.ValidateConstraint
                || action instanceof TableAction.Setting
                || action instanceof TableAction.Triggers;
    }
}
