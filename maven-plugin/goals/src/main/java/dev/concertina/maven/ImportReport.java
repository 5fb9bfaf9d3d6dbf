package dev.concertina.maven;

import dev.concertina.database.catalog.Unmodelled;
import dev.concertina.schema.Schema;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Prints what an import came to.
 *
 * @param directory of the sources, as it is shown
 */
record ImportReport(Console console, Path directory) {
    /** @param begun whether schema.json was written, which was not there */
    void print(Schema schema, SourceFolder folder, List<Unmodelled> unmodelled, boolean written, boolean begun) {
        document(folder, unmodelled, written);
        console.line(schema.tables().size() + " tables, " + schema.enums().size() + " enums, "
                + schema.domains().size() + " domains, "
                + schema.sequences().size() + " sequences, "
                + schema.extensions().size() + " extensions: "
                + folder.sources().files().size() + " classes.");
        files(written ? "Written" : "Would be written", folder.missing());
        files(written ? "Replaced" : "Would be replaced, with what you changed in it", folder.different());
        if (folder.missing().isEmpty() && folder.different().isEmpty()) {
            console.line("Nothing to write: all of them are there.");
        }
        folder.sources().unsaid().forEach(u -> console.warn("Not in the classes: " + u));
        unmodelled.forEach(u -> console.warn("Not imported, it has no annotation: " + u));
        if (begun) {
            console.line(
                    "schema.json is written, too, so that mvn db:generate begins with what you change from now on.");
        }
        if (!written && !(folder.missing().isEmpty() && folder.different().isEmpty())) {
            console.line("Nothing was written. To write them: the same command with -Ddb.yes");
        }
    }

    private void files(String what, List<String> files) {
        files.forEach(f -> console.line(what + ": " + directory.resolve(f)));
    }

    private void document(SourceFolder folder, List<Unmodelled> unmodelled, boolean written) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("classes", folder.sources().files().size());
        fields.put("new", folder.missing());
        fields.put("different", folder.different());
        fields.put("unsaid", folder.sources().unsaid());
        fields.put("unmodelled", unmodelled.stream().map(Unmodelled::toString).toList());
        fields.put("written", written);
        console.document(fields);
    }
}
