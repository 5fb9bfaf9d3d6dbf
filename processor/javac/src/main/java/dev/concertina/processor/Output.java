package dev.concertina.processor;

import dev.concertina.processor.problem.ErrorCode;
import dev.concertina.processor.problem.Problems;
import dev.concertina.schema.Model;
import dev.concertina.snapshot.ModelWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/** Writes resources beside the classes. */
final class Output {
    private static final String MODEL = "META-INF/concertina/schema.json";

    private final Filer filer;
    private final Problems problems;

    Output(Filer filer, Problems problems) {
        this.filer = filer;
        this.problems = problems;
    }

    void write(Model model) {
        write(MODEL, ModelWriter.write(model));
    }

    void write(String path, String text) {
        try (OutputStream out =
                filer.createResource(StandardLocation.CLASS_OUTPUT, "", path).openOutputStream()) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            problems.add(
                    ErrorCode.UNWRITABLE_OUTPUT,
                    "The file \"" + path + "\" cannot be written to the class output (" + e.getMessage()
                            + "), so what reads it would see an old one or none. Make the folder writable.");
        }
    }
}
