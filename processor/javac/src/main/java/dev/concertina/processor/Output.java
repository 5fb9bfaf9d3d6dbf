package dev.concertina.processor;

import static java.util.stream.Collectors.joining;

import dev.concertina.processor.problem.ErrorCode;
import dev.concertina.processor.problem.Problems;
import dev.concertina.schema.Model;
import dev.concertina.snapshot.ModelWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/** Writes resources: the model beside the classes, the pending plan beside the generated sources. */
final class Output {
    private static final String MODEL = "META-INF/concertina/schema.json";
    private static final String PLAN = "concertina/pending/";
    private static final String LIST = PLAN + "files.txt";

    private final Filer filer;
    private final Problems problems;

    Output(Filer filer, Problems problems) {
        this.filer = filer;
        this.problems = problems;
    }

    void write(Model model) {
        write(StandardLocation.CLASS_OUTPUT, MODEL, ModelWriter.write(model));
    }

    /**
     * Writes files that no migration folder has, and removes what an earlier compilation wrote.
     *
     * @param files texts by name, in running order
     */
    void writePlan(Map<String, String> files) {
        List<String> gone = new ArrayList<>(earlier());
        gone.removeAll(files.keySet());
        if (files.isEmpty() && gone.isEmpty()) {
            return;
        }
        files.forEach((name, text) -> write(StandardLocation.SOURCE_OUTPUT, PLAN + name, text));
        gone.forEach(this::remove);
        write(
                StandardLocation.SOURCE_OUTPUT,
                LIST,
                files.keySet().stream().map(f -> f + "\n").collect(joining()));
    }

    /** None if there is no list, which every compiler says with another exception. */
    private List<String> earlier() {
        try {
            return filer.getResource(StandardLocation.SOURCE_OUTPUT, "", LIST)
                    .getCharContent(true)
                    .toString()
                    .lines()
                    .filter(name -> !name.isBlank())
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** A compiler lends no file for removal, so the file system has to; what is not in one was not kept either. */
    private void remove(String name) {
        try {
            URI uri = filer.getResource(StandardLocation.SOURCE_OUTPUT, "", PLAN + name)
                    .toUri();
            if ("file".equals(uri.getScheme())) {
                Files.deleteIfExists(Path.of(uri));
            }
        } catch (IOException e) {
            unwritable(PLAN + name, e);
        }
    }

    private void write(StandardLocation location, String path, String text) {
        try (OutputStream out = filer.createResource(location, "", path).openOutputStream()) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            unwritable(path, e);
        }
    }

    private void unwritable(String path, IOException e) {
        problems.add(
                ErrorCode.UNWRITABLE_OUTPUT,
                "The file \"" + path + "\" cannot be written to the compiler's output (" + e.getMessage()
                        + "), so what reads it would see an old one or none. Make the folder writable.");
    }
}
