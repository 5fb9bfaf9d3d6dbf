package dev.concertina.processor.read;

import dev.concertina.parse.DefinitionParser;
import dev.concertina.parse.SqlSyntaxException;
import dev.concertina.processor.declaration.AnnotationUse;
import dev.concertina.processor.declaration.TypeDeclaration;
import dev.concertina.processor.problem.ErrorCode;
import dev.concertina.processor.problem.Place;
import dev.concertina.processor.problem.Problems;
import dev.concertina.schema.Definition;
import dev.concertina.schema.DefinitionKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads {@code @View} and {@code @SqlObjects}: the statements of the resources that they name. */
final class DefinitionReader {
    private final Settings settings;
    private final Problems problems;
    private final Map<Definition.Id, String> resources = new HashMap<>();

    DefinitionReader(Settings settings, Problems problems) {
        this.settings = settings;
        this.problems = problems;
    }

    List<Placed<Definition>> read(List<TypeDeclaration> types) {
        List<Placed<Definition>> all = new ArrayList<>();
        for (TypeDeclaration type : types) {
            Stream.concat(type.annotations("View").stream(), type.annotations("SqlObjects").stream())
                    .forEach(use -> use.text("resource").ifPresent(path -> read(use, path, all)));
        }
        return all;
    }

    private void read(AnnotationUse use, String path, List<Placed<Definition>> into) {
        Place place = use.at("resource");
        Optional<String> text = settings.resources().apply(path);
        if (text.isEmpty()) {
            problems.add(
                    ErrorCode.MISSING_RESOURCE,
                    place,
                    use.subject() + " names the resource \"" + path
                            + "\", which is not there, so what it defines would be dropped. Write the file to"
                            + " src/main/resources/" + path + ", or correct the path.");
            return;
        }
        List<Definition> definitions;
        try {
            definitions = DefinitionParser.script(text.get());
        } catch (SqlSyntaxException e) {
            problems.add(
                    ErrorCode.INVALID_STATEMENT,
                    place,
                    use.subject() + " names the resource \"" + path + "\": at " + e.position() + " " + e.fact() + "; "
                            + e.effect() + ". " + e.remedy() + ".");
            return;
        }
        if (use.name().equals("View")) {
            requireView(use, path, definitions);
        }
        definitions.forEach(d -> add(use, path, d, into));
    }

    private void requireView(AnnotationUse use, String path, List<Definition> definitions) {
        long views = definitions.stream()
                .filter(d -> d.kind() == DefinitionKind.VIEW || d.kind() == DefinitionKind.MATERIALIZED_VIEW)
                .count();
        if (views != 1) {
            problems.add(
                    ErrorCode.INVALID_STATEMENT,
                    use.at("resource"),
                    use.subject() + " names the resource \"" + path + "\", which defines " + views
                            + " views, so it is not clear which one it is. Define one there, or use @SqlObjects.");
        }
    }

    private void add(AnnotationUse use, String path, Definition definition, List<Placed<Definition>> into) {
        String first = resources.putIfAbsent(definition.id(), path);
        if (first == null) {
            into.add(new Placed<>(definition, use.at("resource")));
            return;
        }
        problems.add(
                ErrorCode.DUPLICATE_DEFINITION,
                use.at("resource"),
                use.subject() + " names the resource \"" + path + "\", which defines the " + definition.id() + ", as \""
                        + first + "\" does; PostgreSQL has one of it. Remove one of both.");
    }
}
