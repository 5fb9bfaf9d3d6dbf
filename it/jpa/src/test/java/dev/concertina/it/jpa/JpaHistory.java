package dev.concertina.it.jpa;

import dev.concertina.database.TestServers;
import dev.concertina.database.folder.MigrationDirectory;
import dev.concertina.database.rehearse.Rehearsal;
import dev.concertina.database.rehearse.RehearsalReport;
import dev.concertina.database.run.DisposableEmbedded;
import dev.concertina.database.run.ScriptRunner;
import dev.concertina.schema.Model;
import dev.concertina.schema.PostgresVersion;
import dev.concertina.script.ChangeName;
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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A folder of migrations that entities lead to, edit by edit, as the goals would write it. */
final class JpaHistory {
    private final MigrationDirectory migrations;
    private final int major;
    private final Settings settings;

    /**
     * Begins in a folder that need not exist.
     *
     * @param version the oldest server that runs the migrations
     * @param major the server of rehearsals
     */
    JpaHistory(Path folder, int version, int major) throws IOException {
        this.migrations = new MigrationDirectory(Files.createDirectories(folder), NamingStyle.CONCERTINA);
        this.major = major;
        this.settings = new Settings(
                new PostgresVersion(version),
                Numbering.SEQUENTIAL,
                LocalDateTime.of(2026, 1, 5, 9, 0),
                Optional.empty());
    }

    Path folder() {
        return migrations.path();
    }

    /** Writes and runs what a model lacks, and its contracts; gives the phases. */
    String release(Model model, Optional<String> name, Connection connection) throws IOException, SQLException {
        Request request = new Request(name.map(ChangeName::new), Optional.empty(), Optional.empty());
        Written written = new Generator(migrations.read(), settings).generate(model, request);
        migrations.write(written);
        String phases = run(written.pairs(), connection);
        Written contracts = new Contracts(migrations.read(), settings).write(Set.of());
        if (!contracts.pairs().isEmpty()) {
            migrations.write(contracts);
        }
        return (phases + run(contracts.pairs(), connection)).strip();
    }

    /** What would be generated now. */
    List<ScriptPair> again(Model model) throws IOException {
        return new Generator(migrations.read(), settings)
                .generate(model, Request.NONE)
                .pairs();
    }

    /** What a rehearsal says of the folder. */
    RehearsalReport rehearse() throws IOException, SQLException {
        return new Rehearsal(new DisposableEmbedded(TestServers.server(major)), 8, file -> {})
                .run(migrations.read(), settings);
    }

    private static String run(List<ScriptPair> pairs, Connection connection) throws SQLException {
        StringBuilder phases = new StringBuilder();
        for (ScriptPair pair : pairs) {
            new ScriptRunner(connection).run(pair.up());
            phases.append(' ').append(pair.up().name().phase().name().toLowerCase(Locale.ROOT));
        }
        return phases.toString();
    }
}
