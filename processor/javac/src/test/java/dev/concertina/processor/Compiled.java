package dev.concertina.processor;

import com.google.testing.compile.Compilation;
import dev.concertina.schema.Model;
import dev.concertina.snapshot.ModelReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** What came of a compilation. */
record Compiled(Compilation compilation) {
    static final String MODEL = "CLASS_OUTPUT/META-INF/concertina/schema.json";

    /** What the compiler says, each as {@code line:column: message}, or without a place {@code message}. */
    List<String> messages() {
        return compilation.diagnostics().stream()
                .filter(d -> d.getKind() != Diagnostic.Kind.NOTE)
                .map(d -> place(d) + d.getMessage(Locale.ROOT))
                .toList();
    }

    private static String place(Diagnostic<? extends JavaFileObject> diagnostic) {
        return diagnostic.getSource() == null
                ? ""
                : diagnostic.getLineNumber() + ":" + diagnostic.getColumnNumber() + ": ";
    }

    boolean succeeded() {
        return compilation.status() != Compilation.Status.FAILURE;
    }

    /** What was written, by location and path. */
    Map<String, byte[]> outputs() {
        Map<String, byte[]> outputs = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedFiles()) {
            try (InputStream in = file.openInputStream()) {
                outputs.put(file.getName().substring(1), in.readAllBytes());
            } catch (FileNotFoundException e) {
                continue; // was asked for and never written
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return outputs;
    }

    Optional<String> text(String output) {
        return Optional.ofNullable(outputs().get(output)).map(b -> new String(b, StandardCharsets.UTF_8));
    }

    /** What was written below a location and folder, by name. */
    Map<String, String> texts(String folder) {
        Map<String, String> texts = new TreeMap<>();
        outputs().forEach((path, bytes) -> {
            if (path.startsWith(folder)) {
                texts.put(path.substring(folder.length()), new String(bytes, StandardCharsets.UTF_8));
            }
        });
        return texts;
    }

    /** The model that was written. */
    Model model() {
        String text = text(MODEL).orElseThrow(() -> new AssertionError("No model was written: " + messages()));
        return ModelReader.read(MODEL, text);
    }
}
