package dev.concertina.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.Corpus;
import dev.concertina.database.Oracle;
import dev.concertina.database.Sql;
import dev.concertina.database.TestServers;
import dev.concertina.database.compare.CatalogLines;
import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.database.plan.Classes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A real database is imported, ten things are changed in its classes, and the change is rehearsed, run and undone. */
class ImportedWalkTest {
    private static final int MAJOR = 16;
    private static final Pattern CHANGE = Pattern.compile("(?s)== (\\S+)\n(.*?)\n-> (.*?)(?=\n\n== |\n*\\z)");

    @RegisterExtension
    final Goals goals = new Goals();

    @BeforeEach
    void imports() throws Exception {
        goals.binaries(MAJOR);
        goals.run(
                        "import",
                        "db.import.scripts=" + Corpus.path("schemas/danbooru/0001_structure.sql"),
                        "db.import.package=app",
                        "db.import.directory=" + sources(),
                        "db.import.resources=" + sources(),
                        "db.postgresVersion=" + MAJOR,
                        "db.yes=true")
                .succeeds()
                .tells("schema.json is written", "beginning.sql");
        for (var change = CHANGE.matcher(Sql.resource("/import/ten-changes.txt")); change.find(); ) {
            replace(sources().resolve(change.group(1)), change.group(2), change.group(3));
        }
        goals.classes(Classes.model(sources()));
        goals.run("generate", "db.postgresVersion=" + MAJOR).succeeds().tells("0001_expand", "0004_constrain");
    }

    @Test
    void isProvedOnWhatWasThereBefore() throws Exception {
        goals.run("rehearse", "db.rehearsal.rows=20", "db.postgresVersion=" + MAJOR)
                .succeeds()
                .tells("0005_contract", "PROVED", "5 down in one go");
        goals.run("generate", "db.postgresVersion=" + MAJOR)
                .succeeds()
                .writesNothing()
                .tells("Nothing to write");
    }

    @Test
    void comesBackInTheDatabaseItself() throws Exception {
        try (EmbeddedDatabase database = TestServers.database(MAJOR);
                Connection connection = database.connect()) {
            Sql.run(connection, Corpus.text("schemas/danbooru/0001_structure.sql"), "RESET ALL");
            List<String> oracle = Oracle.lines(connection);
            var lines = CatalogLines.read(connection);
            String[] at = {"db.environment=development", "db.yes=true", "db.postgresVersion=" + MAJOR};
            goals.runAt(database, "apply", at).succeeds();
            assertThat(CatalogLines.read(connection)).isNotEqualTo(lines);
            goals.runAt(database, "rollback", "db.to=0", at[0], at[1], at[2]).succeeds();
            assertThat(CatalogLines.read(connection)).isEqualTo(lines);
            Sql.run(connection, "DROP SCHEMA concertina CASCADE");
            assertThat(Oracle.lines(connection)).isEqualTo(oracle);
        }
    }

    private Path sources() {
        return goals.path("src/main/java");
    }

    /** An empty text stands for a file that is not there yet. */
    private static void replace(Path file, String from, String to) throws IOException {
        String text = from.isEmpty() ? "" : Files.readString(file);
        assertThat(text).as("%s", file).contains(from);
        Files.writeString(file, from.isEmpty() ? to + "\n" : text.replace(from, to));
    }
}
