package dev.concertina.processor;

import dev.concertina.plan.RefusedChange;
import dev.concertina.processor.problem.ErrorCode;
import dev.concertina.processor.problem.Problems;
import dev.concertina.schema.Model;
import dev.concertina.script.Numbering;
import dev.concertina.script.ScriptException;
import dev.concertina.script.ScriptSource;
import dev.concertina.script.ScriptText;
import dev.concertina.snapshot.SnapshotWriter;
import dev.concertina.snapshot.UnreadableFileException;
import dev.concertina.workspace.Generator;
import dev.concertina.workspace.Missing;
import dev.concertina.workspace.Request;
import dev.concertina.workspace.Settings;
import dev.concertina.workspace.UnclearChangeException;
import dev.concertina.workspace.Workspace;
import dev.concertina.workspace.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The migrations that the classes lack: their files go beside the generated sources, and one finding tells of them.
 * Whatever goes wrong here is as grave as a missing migration is, a warning or an error.
 */
final class PendingPlan {
    private final Options.Migrations migrations;
    private final Output output;
    private final Problems problems;

    PendingPlan(Options.Migrations migrations, Output output, Problems problems) {
        this.migrations = migrations;
        this.output = output;
        this.problems = problems;
    }

    void write(Model model) {
        output.writePlan(workspace()
                .flatMap(w -> missing(w, model))
                .filter(written -> !written.plan().changes().isEmpty())
                .map(this::files)
                .orElse(Map.of()));
    }

    private Map<String, String> files(Written written) {
        tell(
                ErrorCode.PENDING_CHANGES,
                Missing.of(written.plan())
                        + ". The database would not fit the classes. Run mvn db:generate, or move the"
                        + " files from the folder \"concertina/pending\" of the generated sources to the migrations.");
        Map<String, String> files = new LinkedHashMap<>();
        written.pairs().forEach(pair -> files.putAll(pair.files(migrations.style())));
        files.put(Workspace.SNAPSHOT, SnapshotWriter.write(written.snapshot()));
        return files;
    }

    private Optional<Workspace> workspace() {
        try {
            Workspace workspace =
                    Workspace.read(migrations.style(), migrations.folder().toString(), files());
            if (workspace.unlearned().isEmpty()) {
                return Optional.of(workspace);
            }
            tell(
                    ErrorCode.UNREADABLE_MIGRATIONS,
                    "The file \"" + workspace.unlearned().get(0).up().file()
                            + "\" was written by hand, and only a server"
                            + " can tell what it does, so it is not known what the classes lack. Run mvn db:generate.");
        } catch (IOException e) {
            tell(
                    ErrorCode.UNREADABLE_MIGRATIONS,
                    "The folder \"" + migrations.folder() + "\" cannot be read (" + e
                            + "), so it is not known what the classes lack. Correct -A" + Options.MIGRATIONS + ".");
        } catch (ScriptException | UnreadableFileException e) {
            tell(
                    ErrorCode.UNREADABLE_MIGRATIONS,
                    "The folder \"" + migrations.folder() + "\" holds no history, so it is not known what the classes"
                            + " lack. " + e.getMessage());
        }
        return Optional.empty();
    }

    private Map<String, ScriptSource> files() throws IOException {
        Map<String, ScriptSource> files = new TreeMap<>();
        if (Files.exists(migrations.folder())) {
            try (Stream<Path> entries = Files.list(migrations.folder())) {
                for (Path file : entries.filter(f -> Files.isRegularFile(f, LinkOption.NOFOLLOW_LINKS))
                        .toList()) {
                    String name = file.getFileName().toString();
                    files.put(name, ScriptSource.of(ScriptText.decode(name, Files.readAllBytes(file))));
                }
            }
        }
        return files;
    }

    private Optional<Written> missing(Workspace workspace, Model model) {
        Settings settings =
                new Settings(migrations.version(), Numbering.SEQUENTIAL, LocalDateTime.MIN, Optional.empty());
        try {
            return Optional.of(new Generator(workspace, settings).generate(model, Request.NONE));
        } catch (UnclearChangeException | RefusedChange e) {
            tell(
                    ErrorCode.UNPLANNABLE_CHANGE,
                    "The classes differ from the migrations, and no plan leads there. " + e.getMessage());
            return Optional.empty();
        }
    }

    private void tell(ErrorCode code, String message) {
        if (migrations.strict()) {
            problems.add(code, message);
        } else {
            problems.warn(code, message);
        }
    }
}
