package dev.concertina.it;

import dev.concertina.database.folder.MigrationDirectory;
import dev.concertina.database.learn.Learner;
import dev.concertina.database.plan.Classes;
import dev.concertina.database.rehearse.Rehearsal;
import dev.concertina.database.rehearse.RehearsalReport;
import dev.concertina.database.run.Disposable;
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
import dev.concertina.workspace.Workspace;
import dev.concertina.workspace.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A project that grows release by release: each lays its classes over those before, and migrations are generated into a
 * folder as the goals would.
 */
final class ClassHistory {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 1, 5, 9, 0);

    private final Path classes;
    private final MigrationDirectory migrations;
    private final Settings settings;
    private final Learner learner;

    ClassHistory(Path folder, int major, Learner learner) throws IOException {
        this.classes = Files.createDirectories(folder.resolve("classes"));
        this.migrations =
                new MigrationDirectory(Files.createDirectories(folder.resolve("migrations")), NamingStyle.CONCERTINA);
        this.settings = new Settings(new PostgresVersion(major), Numbering.SEQUENTIAL, NOW, Optional.empty());
        this.learner = learner;
    }

    /** The releases in a folder, in their order. */
    static List<Path> releases(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(e -> e.getFileName().toString().matches("[0-9].*"))
                    .sorted()
                    .toList();
        }
    }

    /** What a release is called. */
    static String name(Path release) {
        return release.getFileName().toString().replaceFirst("^[0-9]+[a-z]?-", "");
    }

    Path folder() {
        return migrations.path();
    }

    /** Takes over migrations that somebody wrote. */
    void write(Path byHand) throws IOException {
        copy(byHand, migrations.path());
    }

    /** The files that a release leads to. */
    List<ScriptPair> release(Path release) throws IOException, SQLException {
        copy(release, classes);
        Written written = new Generator(learned(model()), settings)
                .generate(
                        model(),
                        new Request(Optional.of(new ChangeName(name(release))), Optional.empty(), Optional.empty()));
        migrations.write(written);
        return written.pairs();
    }

    /** The contracts of all that is pending, once no old code runs. */
    List<ScriptPair> contract() throws IOException {
        Written written = new Contracts(migrations.read(), settings).write(Set.of());
        if (!written.pairs().isEmpty()) {
            migrations.write(written);
        }
        return written.pairs();
    }

    /** What would be generated now. */
    List<ScriptPair> again() throws IOException {
        return new Generator(migrations.read(), settings)
                .generate(model(), Request.NONE)
                .pairs();
    }

    /** All files so far. */
    List<ScriptPair> all() throws IOException {
        return migrations.read().folder().pairs();
    }

    /** What a rehearsal says of the folder. */
    RehearsalReport rehearse(Disposable server) throws IOException, SQLException {
        return new Rehearsal(server, 8, file -> {}).run(migrations.read(), settings);
    }

    private Model model() throws IOException {
        return Classes.model(classes);
    }

    private Workspace learned(Model model) throws IOException, SQLException {
        Workspace workspace = migrations.read();
        return workspace.unlearned().isEmpty() ? workspace : learner.learn(workspace, model.schema());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
