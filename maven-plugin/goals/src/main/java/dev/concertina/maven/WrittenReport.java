package dev.concertina.maven;

import dev.concertina.snapshot.PendingContract;
import dev.concertina.workspace.Written;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells which files were written and what comes next. */
final class WrittenReport {
    private final Console console;
    private final Path base;

    /** @param base the folder to which printed paths are relative */
    WrittenReport(Console console, Path base) {
        this.console = console;
        this.base = base;
    }

    /** What the classes lacked. */
    void generated(Written written, List<Path> files) {
        if (written.plan().changes().isEmpty()) {
            notes(written);
            console.line("Nothing to write: the migrations lead to what the classes want.");
            document(written, files);
            return;
        }
        if (files.isEmpty()) {
            console.line("No file yet: all that is to do comes with the contract.");
        } else {
            files(files);
        }
        notes(written);
        next(written);
        document(written, files);
    }

    /** A contract, a purge or a baseline. */
    void written(Written written, List<Path> files) {
        files(files);
        notes(written);
        next(written);
        document(written, files);
    }

    /** Files that the developer fills in. */
    void begun(Written written, List<Path> files) {
        files(files);
        console.line("Next: fill them in. mvn db:generate then learns on a throw-away server what they do.");
        document(written, files);
    }

    /** A result without files, and why. */
    void nothing(String note) {
        console.line(note);
        console.document(fields(List.of(), List.of(), List.of(note), List.of()));
    }

    void document(Written written, List<Path> files) {
        console.document(fields(
                written.plan().changes().stream().map(c -> c.change().words()).toList(),
                files.stream()
                        .map(f -> base.relativize(f.toAbsolutePath()).toString().replace('\\', '/'))
                        .toList(),
                written.notes(),
                written.snapshot().pending().stream().map(PendingContract::name).toList()));
    }

    private static Map<String, Object> fields(
            List<String> changes, List<String> files, List<String> notes, List<String> pending) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("changes", changes);
        fields.put("files", files);
        fields.put("notes", notes);
        fields.put("pending", pending);
        return fields;
    }

    private void files(List<Path> files) {
        console.line(
                "Written to " + base.relativize(files.get(0).toAbsolutePath().getParent()) + ":");
        files.forEach(f -> console.line("  " + f.getFileName()));
    }

    private void notes(Written written) {
        written.notes().forEach(n -> console.line("Note: " + n));
    }

    private void next(Written written) {
        int pending = written.snapshot().pending().size();
        if (pending > 0) {
            console.line(pending + (pending == 1 ? " contract waits" : " contracts wait")
                    + " until no old code runs: mvn db:contract lists " + (pending == 1 ? "it." : "them."));
        }
        console.line("Next: mvn db:rehearse proves everything on a throw-away server.");
    }
}
