package dev.concertina.source;

import dev.concertina.ddl.CreateSchema;
import dev.concertina.ddl.SqlWriter;
import dev.concertina.schema.Definition;
import dev.concertina.schema.DefinitionKind;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import dev.concertina.schema.Table;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Files of resources for what a schema keeps as statements: one for each table, view and routine, the rest by schema. */
final class DefinitionFiles {
    private static final Comparator<Definition> ORDER = Comparator.<Definition, Boolean>comparing(
                    d -> d.kind().isAttribute())
            .thenComparing(Definition::id);

    private final Schema schema;
    private final Map<String, Taken> taken = new HashMap<>();
    private final Taken folders = new Taken();
    private final Map<Name, String> folderOf = new HashMap<>();
    private final Set<QualifiedName> told;
    private final Map<QualifiedName, String> relations = new TreeMap<>();
    private final Map<QualifiedName, String> routines = new TreeMap<>();
    private final Map<String, String> fileOfObject = new HashMap<>();
    private final NavigableMap<String, Set<Definition>> files = new TreeMap<>();

    private DefinitionFiles(Schema schema) {
        this.schema = schema;
        this.told = new TreeSet<>(schema.tables().keySet());
        told.addAll(ViewNames.of(schema));
        folders.take("migration");
        folders.take("migrations");
        folders.take("database");
    }

    /** @param namespaces that nothing else tells */
    static DefinitionFiles of(Schema schema, List<Name> namespaces) {
        DefinitionFiles files = new DefinitionFiles(schema);
        namespaces.forEach(n -> {
            String name = SqlWriter.quote(n);
            Definition made = Definition.of(DefinitionKind.SCHEMA, name, Optional.empty(), new CreateSchema(n).sql());
            files.files
                    .computeIfAbsent("db/database.sql", f -> new TreeSet<>(ORDER))
                    .add(made);
        });
        List<Definition> all =
                schema.definitions().values().stream().sorted(ORDER).toList();
        all.forEach(d -> files.files
                .computeIfAbsent(files.file(d), f -> new TreeSet<>(ORDER))
                .add(d));
        return files;
    }

    /** The file with what belongs to a table or makes a view. */
    Optional<String> of(QualifiedName relation) {
        return Optional.ofNullable(relations.get(relation)).filter(files::containsKey);
    }

    /** Files that no class of a table or view points at. */
    List<String> others() {
        return files.keySet().stream().filter(f -> !relations.containsValue(f)).toList();
    }

    /** The texts by their paths. */
    NavigableMap<String, String> texts() {
        NavigableMap<String, String> texts = new TreeMap<>();
        files.forEach((file, definitions) ->
                texts.put(file, definitions.stream().map(d -> d.sql() + ";\n").collect(Collectors.joining("\n"))));
        return texts;
    }

    private String file(Definition definition) {
        Optional<QualifiedName> relation =
                definition.on().filter(told::contains).map(this::root);
        if (relation.isPresent()) {
            return relations.computeIfAbsent(relation.get(), this::unused);
        }
        String file = definition.kind().isAttribute() ? ofObject(definition) : ofItsOwn(definition);
        fileOfObject.put(word(definition.kind()) + " " + definition.identity(), file);
        return file;
    }

    private QualifiedName root(QualifiedName relation) {
        return schema.table(relation)
                .flatMap(Table::partitionOf)
                .map(p -> root(p.parent()))
                .orElse(relation);
    }

    private String ofItsOwn(Definition definition) {
        return switch (definition.kind()) {
            case FUNCTION, PROCEDURE, AGGREGATE ->
                routines.computeIfAbsent(DefinedName.of(definition).orElseThrow(), this::unused);
            case COMPOSITE_TYPE, RANGE_TYPE, BASE_TYPE -> inFolder(definition, "types");
            default -> inFolder(definition, "objects");
        };
    }

    /** Beside what it is about: {@code FUNCTION public.f(integer) TO alice}. */
    private String ofObject(Definition definition) {
        String identity = definition.identity();
        int end = identity.length();
        while (end > 0) {
            String file = fileOfObject.get(identity.substring(0, end));
            if (file != null) {
                return file;
            }
            end = identity.lastIndexOf(' ', end - 1);
        }
        return inFolder(definition, "objects");
    }

    /** As privileges are granted on it. */
    private static String word(DefinitionKind kind) {
        return switch (kind) {
            case AGGREGATE -> "FUNCTION";
            case COMPOSITE_TYPE, RANGE_TYPE, BASE_TYPE -> "TYPE";
            default -> kind.words().toUpperCase(Locale.ROOT);
        };
    }

    private String inFolder(Definition definition, String file) {
        return DefinedName.of(definition)
                .map(n -> folder(n.schema()) + "/" + file + ".sql")
                .orElse("db/database.sql");
    }

    private String unused(QualifiedName name) {
        String folder = folder(name.schema());
        Taken here = taken.computeIfAbsent(folder, f -> {
            Taken names = new Taken();
            names.take("types");
            names.take("objects");
            return names;
        });
        return folder + "/" + here.take(JavaNames.file(name.name())) + ".sql";
    }

    private String folder(Name of) {
        return folderOf.computeIfAbsent(of, n -> "db/" + folders.take(JavaNames.file(n)));
    }
}
