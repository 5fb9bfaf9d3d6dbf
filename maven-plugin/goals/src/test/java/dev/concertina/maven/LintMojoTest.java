package dev.concertina.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LintMojoTest {
    @RegisterExtension
    final Goals goals = new Goals();

    @Test
    void saysWhatIsWrongAndWhere() throws Exception {
        write("CREATE INDEX orders_note ON orders (note);", "DROP INDEX orders_note;");
        goals.run("lint")
                .failsWith("severity error or graver")
                .writesNothing()
                .tells(
                        "0001_expand_search.sql:1:14: error: an index of \"orders\" is built without CONCURRENTLY"
                                + " [require-concurrent-index]",
                        "    | CREATE INDEX orders_note ON orders (note)",
                        "    |              ^",
                        "nobody can write to the table until it is built",
                        "1 error, 0 warnings, 0 hints in 2 statements of 1 migration.");
    }

    @Test
    void failsFromTheSeverityThatIsAskedFor() throws Exception {
        write("ALTER TABLE orders ADD COLUMN size integer;", "ALTER TABLE orders DROP COLUMN size;");
        goals.run("lint").succeeds().tells("[prefer-bigint]");
        goals.run("lint", "db.lint.failOn=warning").failsWith("severity warning");
        goals.run("lint", "db.lint.failOn=never").failsWith("db.lint.failOn", "never", "error, warning, info, off");
    }

    @Test
    void takesSeveritiesFromThePom() throws Exception {
        write("CREATE INDEX orders_note ON orders (note);", "DROP INDEX orders_note;");
        goals.runConfigured("lint", "<rules><require-concurrent-index>info</require-concurrent-index></rules>")
                .succeeds()
                .tells("info: an index");
        goals.runConfigured(
                        "lint", "<rules><expand.require-concurrent-index>off</expand.require-concurrent-index></rules>")
                .succeeds()
                .tells("0 errors, 0 warnings, 0 hints");
        goals.runConfigured(
                        "lint",
                        "<rules><contract.require-concurrent-index>off</contract.require-concurrent-index></rules>")
                .failsWith("severity error");
        goals.runConfigured("lint", "<rules><require-index>off</require-index></rules>")
                .failsWith("require-index", "no rule is called", "require-concurrent-index");
    }

    @Test
    void explainsARule() throws Exception {
        goals.run("lint", "db.lint.explain=ban-truncate")
                .succeeds()
                .tells("# ban-truncate", "## Instead of", "## When to suppress");
        goals.run("lint", "db.lint.explain=ban-everything").failsWith("ban-everything", "ban-truncate");
    }

    @Test
    void writesFindingsForOtherTools() throws Exception {
        write("TRUNCATE orders;", "-- Nothing brings the rows back.");
        goals.run("lint", "db.lint.failOn=off", "db.lint.reports=sarif,gitlab,junit,markdown,json,github")
                .succeeds()
                .tells(
                        "Written: target/concertina/lint.sarif",
                        "Written: target/concertina/gl-code-quality-report.json");
        assertThat(Files.readString(goals.path("target/concertina/lint.sarif")))
                .contains("\"uri\": \"" + Goals.MIGRATIONS + "/0001_expand_search.sql\"");
        goals.run("lint", "db.lint.reports=xml").failsWith("db.lint.reports", "xml", "sarif");
    }

    @Test
    void saysTheSameAsJson() throws Exception {
        write("TRUNCATE orders;", "-- Nothing brings the rows back.");
        goals.run("lint", "db.format=json", "db.lint.failOn=off").succeeds();
    }

    @Test
    void doesNotTellWhatTheBaselineKnows() throws Exception {
        write("TRUNCATE orders;", "-- Nothing brings the rows back.");
        String file = "db.lint.baseline=" + goals.path("lint-baseline.txt");
        goals.run("lint", file, "db.lint.writeBaseline=true").succeeds().tells("0 errors");
        goals.run("lint", file).succeeds().tells("0 errors");
        write("TRUNCATE orders;\nDROP TABLE customer;", "-- Nothing brings the rows back.");
        goals.run("lint", file).failsWith("severity error").tells("[ban-drop-table]");
        goals.run("lint", "db.lint.writeBaseline=true").failsWith("db.lint.baseline");
    }

    @Test
    void judgesOnlyWhatIsNew() throws Exception {
        write("TRUNCATE orders;", "-- Nothing brings the rows back.");
        goals.run("lint", "db.lint.since=1").succeeds().tells("0 errors", "0 statements of 1 migration");
        goals.run("lint", "db.lint.since=no-such-ref").failsWith("db.lint.since", "no-such-ref");
        goals.run("lint", "db.lint.since=--output=x").failsWith("db.lint.since", "option");
    }

    @Test
    void knowsHowLargeTablesAre() throws Exception {
        write("CREATE INDEX orders_note ON orders (note);", "DROP INDEX orders_note;");
        Files.writeString(goals.path("statistics.json"), "{\"public.orders\": {\"rows\": 10}}");
        goals.run("lint", "db.lint.statistics=" + goals.path("statistics.json"))
                .succeeds()
                .tells("warning: an index");
        Files.writeString(
                goals.path("statistics.json"),
                "{\"format\": 1, \"schemas\": {\"public\": {\"orders\": {\"rows\": 10, \"bytes\": 1, \"indexBytes\": 1,"
                        + " \"writesPerSecond\": 0}}}}");
        goals.run("lint", "db.statistics=" + goals.path("statistics.json"))
                .succeeds()
                .tells("warning: an index");
        Files.writeString(goals.path("statistics.json"), "[1]");
        goals.run("lint", "db.lint.statistics=" + goals.path("statistics.json")).failsWith("db.lint.statistics");
    }

    @Test
    void findsNothingInWhatIsGenerated() throws Exception {
        goals.classes(Shop.first());
        goals.run("generate").succeeds();
        goals.run("lint", "db.lint.failOn=info").succeeds().tells("0 errors, 0 warnings, 0 hints");
    }

    @Test
    void mendsWhatIsMechanicalWhenThatIsConfirmed() throws Exception {
        write("CREATE INDEX orders_note ON orders (note);", "DROP INDEX orders_note;");
        goals.run("lint", "db.lint.fix=true")
                .failsWith("severity error or graver")
                .writesNothing()
                .tells(
                        "--- a/0001_expand_search.sql",
                        "-CREATE INDEX orders_note ON orders (note);",
                        "+CREATE INDEX CONCURRENTLY orders_note ON orders (note);",
                        "Nothing was written: mvn db:lint -Ddb.lint.fix -Ddb.yes writes this.");
        goals.run("lint", "db.lint.fix=true", "db.yes=true")
                .failsWith("Which files a database has applied is not known here", "db.lint.since")
                .writesNothing();
        goals.run("lint", "db.lint.fix=true", "db.yes=true", "db.lint.since=0", "db.lint.failOn=info")
                .succeeds()
                .tells("2 files written, 0 deleted.", "0 errors, 0 warnings, 0 hints");
        assertThat(Files.readString(goals.migration("0001_expand_search.sql")))
                .contains("-- transactional: no", "CREATE INDEX CONCURRENTLY orders_note");
        goals.run("lint", "db.lint.fix=true").succeeds().tells("Nothing here is mended without a decision.");
    }

    @Test
    void mendsOnlyWhatCameAfterSchemaJson() throws Exception {
        goals.classes(Shop.first());
        goals.run("generate").succeeds();
        Files.writeString(goals.migration("0002_expand_search.sql"), "CREATE INDEX mails ON public.customer (mail);\n");
        Files.writeString(goals.migration("0002_expand_search.down.sql"), "DROP INDEX public.mails;\n");
        goals.run("lint", "db.lint.fix=true", "db.yes=true")
                .succeeds()
                .tells("+CREATE INDEX CONCURRENTLY mails ON public.customer (mail);", "2 files written");
    }

    @Test
    void asksAServerAboutTheSyntax() throws Exception {
        write("ALTER TABLE orders\n    ADD COLUMN size bigint NOTT NULL;", "ALTER TABLE orders DROP COLUMN size;");
        goals.run("lint", "db.lint.server=true")
                .failsWith("severity error or graver")
                .tells(
                        "0001_expand_search.sql:2:28: error: the server cannot read it: syntax error at or near \"NOTT\""
                                + " [syntax]",
                        "    |                        ^");
        write("ALTER TABLE orders ADD COLUMN size bigint;", "ALTER TABLE orders DROP COLUMN size;");
        goals.run("lint", "db.lint.server=true").succeeds();
    }

    @Test
    void isSkipped() throws Exception {
        goals.run("lint", "db.lint.skip=true").succeeds().tells("Skipped: db.lint.skip");
    }

    private void write(String up, String down) throws IOException {
        Files.createDirectories(goals.migration(""));
        Files.writeString(goals.migration("0001_expand_search.sql"), up + "\n");
        Files.writeString(goals.migration("0001_expand_search.down.sql"), down + "\n");
    }
}
