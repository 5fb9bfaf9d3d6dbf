package dev.concertina.maven;

import dev.concertina.database.catalog.Unmodelled;
import dev.concertina.schema.Definition;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import dev.concertina.script.MigrationFolder;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Prints what an import came to.
 *
 * @param shown a path as it is shown
 */
record ImportReport(Console console, UnaryOperator<Path> shown) {
    /** @param begun whether schema.json was written, which was not there */
    void print(Schema schema, Import made, List<Unmodelled> unmodelled, boolean written, boolean begun) {
        document(made, unmodelled, written);
        console.line(schema.tables().size() + " tables, " + schema.enums().size() + " enums, "
                + schema.domains().size() + " domains, "
                + schema.sequences().size() + " sequences, "
                + schema.extensions().size() + " extensions" + others(schema) + ": "
                + made.classes().size() + " classes, "
                + made.resources().size() + " files of SQL.");
        files(written ? "Written" : "Would be written", made, SourceFolder::missing);
        files(written ? "Replaced" : "Would be replaced, with what you changed in it", made, SourceFolder::different);
        if (made.isThere()) {
            console.line("Nothing to write: all of them are there.");
        }
        made.keyless()
                .forEach(t -> console.line("A record and no entity, since it has no primary key: table \"" + t + "\""));
        made.unsaid().forEach(u -> console.warn("Not in the classes: " + u));
        unmodelled.forEach(u -> console.warn("Not imported, the model lacks it: " + u + definition(u)));
        if (begun) {
            console.line(
                    "schema.json is written, too, so that mvn db:generate begins with what you change from now on; and "
                            + MigrationFolder.BEGINNING
                            + ", with which rehearsals begin, and mvn db:restore makes new databases.");
        }
        if (!written && !made.isThere()) {
            console.line("Nothing was written. To write them: the same command with -Ddb.yes");
        }
    }

    /** Kinds of which there are some: {@code , 3 views}. */
    private static String others(Schema schema) {
        Map<String, Long> counts = schema.definitions().values().stream()
                .collect(Collectors.groupingBy(d -> word(d), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(c -> ", " + c.getValue() + " " + c.getKey())
                .collect(Collectors.joining());
    }

    private static String word(Definition definition) {
        if (definition.kind().isAttribute()) {
            return "attributes";
        }
        String word = definition.kind().words();
        return word.replaceFirst("y$", "ie") + (word.matches(".*(s|x)") ? "es" : "s");
    }

    private static String definition(Unmodelled unmodelled) {
        return unmodelled.definition().isEmpty() ? "" : "\n    " + unmodelled.definition();
    }

    private void files(String what, Import made, Function<SourceFolder, List<String>> which) {
        made.folders()
                .forEach(folder -> which.apply(folder)
                        .forEach(f -> console.line(
                                what + ": " + shown.apply(folder.folder()).resolve(f))));
    }

    private void document(Import made, List<Unmodelled> unmodelled, boolean written) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("classes", made.classes().size());
        fields.put("resources", made.resources().size());
        fields.put("new", files(made, SourceFolder::missing));
        fields.put("different", files(made, SourceFolder::different));
        fields.put(
                "keyless", made.keyless().stream().map(QualifiedName::toString).toList());
        fields.put("unsaid", made.unsaid());
        fields.put("unmodelled", unmodelled.stream().map(Unmodelled::toString).toList());
        fields.put(
                "definitions", unmodelled.stream().map(Unmodelled::definition).toList());
        fields.put("written", written);
        console.document(fields);
    }

    private static List<String> files(Import made, Function<SourceFolder, List<String>> which) {
        return made.folders().stream().flatMap(f -> which.apply(f).stream()).toList();
    }
}
