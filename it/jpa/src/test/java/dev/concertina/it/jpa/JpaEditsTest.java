package dev.concertina.it.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.TestServers;
import dev.concertina.database.folder.MigrationDirectory;
import dev.concertina.database.rehearse.Rehearsal;
import dev.concertina.database.rehearse.RehearsalReport;
import dev.concertina.database.run.DisposableEmbedded;
import dev.concertina.database.run.ScriptRunner;
import dev.concertina.schema.Model;
import dev.concertina.schema.PostgresVersion;
import dev.concertina.script.NamingStyle;
import dev.concertina.script.Numbering;
import dev.concertina.script.ScriptPair;
import dev.concertina.workspace.Contracts;
import dev.concertina.workspace.Generator;
import dev.concertina.workspace.Request;
import dev.concertina.workspace.Settings;
import dev.concertina.workspace.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Edits of entities: each gives the phases that stand beside its name, leads to the tables that Hibernate would make anew,
 * validates before and after, and is nothing when it is generated again. Some come back in a rehearsal; all do with
 * {@code -Dconcertina.jpa.rehearse=all}.
 */
final class JpaEditsTest {
    private static final int MAJOR = 16;
    private static final Set<String> SAMPLE = Set.of("edit-rename", "edit-enum-grows", "edit-new-relation");
    private static final Settings SETTINGS = new Settings(
            new PostgresVersion(MAJOR), Numbering.SEQUENTIAL, LocalDateTime.of(2026, 1, 5, 9, 0), Optional.empty());

    @TempDir
    private Path folder;

    @Test
    void leadToWhatHibernateWouldMake() throws IOException, SQLException {
        List<JpaCase> edits = JpaCase.in("edit", Files.readString(Path.of("src/test/resources/jpa/edits.java.txt")));
        assertThat(edits).hasSizeGreaterThanOrEqualTo(40);
        Map<String, List<String>> wrong = new TreeMap<>();
        try (JpaOracle oracle = new JpaOracle(HibernateLine.SEVEN, MAJOR, folder)) {
            for (JpaCase edit : edits) {
                List<String> found = new ArrayList<>();
                try {
                    Path own = Files.createDirectories(folder.resolve(edit.name()));
                    found.addAll(faults(oracle, edit, own));
                    if (found.isEmpty() && isRehearsed(edit)) {
                        found.addAll(rehearse(own));
                    }
                } catch (AssertionError | IllegalStateException | ReflectiveOperationException e) {
                    found.add(String.valueOf(e.getMessage()));
                }
                if (!found.isEmpty()) {
                    wrong.put(edit.name(), found);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    static List<String> faults(JpaOracle oracle, JpaCase edit, Path own)
            throws IOException, SQLException, ReflectiveOperationException {
        String[] versions = edit.body().split("// becomes", -1);
        JpaCase before = new JpaCase("before", versions[0], List.of());
        JpaCase after = new JpaCase("after", versions[1], List.of());
        MigrationDirectory migrations =
                new MigrationDirectory(Files.createDirectories(own.resolve("migrations")), NamingStyle.CONCERTINA);
        List<String> faults = new ArrayList<>();
        try (Connection connection = oracle.connect()) {
            JpaOracle.reset(connection);
            Path first = Files.createDirectory(own.resolve("before"));
            write(migrations, model(oracle, before, first), connection);
            faults.addAll(oracle.compare(before, first, connection, true));
            Path second = Files.createDirectory(own.resolve("after"));
            Model model = model(oracle, after, second);
            String phases = write(migrations, model, connection);
            Written contracts = new Contracts(migrations.read(), SETTINGS).write(Set.of());
            if (!contracts.pairs().isEmpty()) {
                migrations.write(contracts);
                phases += run(contracts.pairs(), connection);
            }
            if (!phases.strip().equals(String.join(" ", edit.words()))) {
                faults.add("phases" + phases);
            }
            faults.addAll(oracle.compare(after, second, connection, true));
            new Generator(migrations.read(), SETTINGS)
                    .generate(model, Request.NONE)
                    .pairs()
                    .forEach(p -> faults.add("again " + p.id()));
        }
        return faults;
    }

    private static boolean isRehearsed(JpaCase edit) {
        return System.getProperty("concertina.jpa.rehearse", "").equals("all") || SAMPLE.contains(edit.name());
    }

    /** What a rehearsal of an edit's files says against them. */
    static List<String> rehearse(Path own) throws IOException, SQLException {
        MigrationDirectory migrations = new MigrationDirectory(own.resolve("migrations"), NamingStyle.CONCERTINA);
        RehearsalReport report = new Rehearsal(new DisposableEmbedded(TestServers.server(MAJOR)), 8, file -> {})
                .run(migrations.read(), SETTINGS);
        return report.passed() ? List.of() : List.of(report.toString());
    }

    private static Model model(JpaOracle oracle, JpaCase entities, Path folder) throws IOException {
        return oracle.classes().compile(entities, JpaPageTest.OURS, folder);
    }

    private static String write(MigrationDirectory migrations, Model model, Connection connection)
            throws IOException, SQLException {
        Written written = new Generator(migrations.read(), SETTINGS).generate(model, Request.NONE);
        migrations.write(written);
        return run(written.pairs(), connection);
    }

    /** Runs files; gives their phases. */
    private static String run(List<ScriptPair> pairs, Connection connection) throws SQLException {
        StringBuilder phases = new StringBuilder();
        for (ScriptPair pair : pairs) {
            new ScriptRunner(connection).run(pair.up());
            phases.append(' ').append(pair.up().name().phase().name().toLowerCase(Locale.ROOT));
        }
        return phases.toString();
    }
}
