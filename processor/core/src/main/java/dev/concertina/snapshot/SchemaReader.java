package dev.concertina.snapshot;

import dev.concertina.schema.Check;
import dev.concertina.schema.ColumnReference;
import dev.concertina.schema.DataType;
import dev.concertina.schema.Definition;
import dev.concertina.schema.DefinitionKind;
import dev.concertina.schema.Domain;
import dev.concertina.schema.EnumType;
import dev.concertina.schema.Expression;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import dev.concertina.schema.Sequence;
import dev.concertina.schema.SequenceOptions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gathers the records of a schema; one instance reads one schema. */
final class SchemaReader {
    /** What may stand beside the owner's name and names a part of it; the first one that is there does. */
    private static final List<String> PARTS = List.of(
            "column",
            "primaryKey",
            "foreignKey",
            "exclusion",
            "check",
            "index",
            "unique",
            "label",
            "parameter",
            "partitionBy",
            "partitionOf",
            "inherits",
            "comment",
            "unlogged");

    /** Those of which an object has one. */
    private static final Set<String> UNNAMED = Set.of("inherits", "comment", "unlogged");

    /** What a record is about, to find a second one. */
    private record Subject(String kind, String name, String part, String partName) {
        // As a record's own, but not linked at run time: every line of a file makes one.
        @Override
        public int hashCode() {
            return 31 * name.hashCode() + partName.hashCode();
        }

        @Override
        public String toString() {
            String whole = kind + " \"" + name + "\"";
            return part.isEmpty() ? whole : part + (partName.isEmpty() ? "" : " \"" + partName + "\"") + " of " + whole;
        }
    }

    private final List<Name> namespaces = new ArrayList<>();
    private final List<Name> extensions = new ArrayList<>();
    private final Map<QualifiedName, EnumType> enums = new LinkedHashMap<>();
    private final List<Sequence> sequences = new ArrayList<>();
    private final Map<QualifiedName, Domain> domains = new LinkedHashMap<>();
    private final Map<QualifiedName, TableReader> tables = new LinkedHashMap<>();
    private final List<Definition> definitions = new ArrayList<>();
    private final Map<Subject, Integer> seen = new HashMap<>();
    private final Map<String, QualifiedName> names = new HashMap<>();
    private final Map<String, DataType> types = new HashMap<>();

    /** Takes a record, if it is about a schema's object. */
    boolean read(JsonFields fields) {
        if (fields.has("table")) {
            table(fields);
        } else if (fields.has("enum")) {
            enumType(fields);
        } else if (fields.has("domain")) {
            domain(fields);
        } else if (fields.has("sequence")) {
            refuseSecond(fields, new Subject("sequence", fields.text("sequence"), "", ""));
            sequences.add(sequence(fields));
        } else if (fields.has("namespace")) {
            refuseSecond(fields, new Subject("namespace", fields.text("namespace"), "", ""));
            namespaces.add(fields.as("namespace", Name::of));
        } else if (fields.has("extension")) {
            refuseSecond(fields, new Subject("extension", fields.text("extension"), "", ""));
            extensions.add(fields.as("extension", Name::of));
        } else if (fields.has("definition")) {
            definition(fields);
        } else {
            return false;
        }
        return fields.complete(true);
    }

    Schema schema() {
        return Schema.of(
                        namespaces,
                        extensions,
                        enums.values(),
                        domains.values(),
                        sequences,
                        tables.values().stream().map(TableReader::table).toList())
                .withDefinitions(definitions);
    }

    private void definition(JsonFields fields) {
        DefinitionKind kind = fields.as("kind", DefinitionKind::of);
        refuseSecond(fields, new Subject(kind.words(), fields.text("definition"), "", ""));
        definitions.add(Definition.of(
                kind,
                fields.text("definition"),
                fields.optional("on", Spelling::qualifiedName),
                fields.text("create")));
    }

    private void table(JsonFields fields) {
        QualifiedName name = fields.as("table", this::name);
        if (head(fields, "table")) {
            tables.put(name, new TableReader(name, this::type));
        } else {
            owner(tables, name, fields).read(fields);
        }
    }

    private void enumType(JsonFields fields) {
        QualifiedName name = fields.as("enum", Spelling::qualifiedName);
        if (head(fields, "enum")) {
            enums.put(name, new EnumType(name, List.of(), Optional.empty()));
            return;
        }
        EnumType before = owner(enums, name, fields);
        List<String> labels = new ArrayList<>(before.labels());
        fields.optional("label").ifPresent(labels::add);
        enums.put(name, new EnumType(name, labels, fields.optional("comment").or(before::comment)));
    }

    private void domain(JsonFields fields) {
        QualifiedName name = fields.as("domain", Spelling::qualifiedName);
        if (!fields.has("check")) {
            refuseSecond(fields, new Subject("domain", fields.text("domain"), "", ""));
            domains.put(
                    name,
                    new Domain(
                            name,
                            Spelling.type(fields, "type"),
                            fields.optional("collation", Spelling::qualifiedName),
                            fields.flag("notNull"),
                            fields.optional("default", Expression::of),
                            Map.of(),
                            fields.optional("comment")));
            return;
        }
        head(fields, "domain");
        Domain d = owner(domains, name, fields);
        Map<Name, Check> checks = new LinkedHashMap<>(d.checks());
        Check check = ConstraintReader.check(fields);
        checks.put(check.name(), check);
        domains.put(
                name, new Domain(name, d.type(), d.collation(), d.notNull(), d.defaultValue(), checks, d.comment()));
    }

    private static Sequence sequence(JsonFields fields) {
        return new Sequence(
                fields.as("sequence", Spelling::qualifiedName),
                options(fields),
                fields.inner("ownedBy")
                        .map(o -> o.complete(
                                new ColumnReference(o.as("table", Spelling::qualifiedName), o.as("column", Name::of)))),
                fields.optional("comment"));
    }

    static SequenceOptions options(JsonFields fields) {
        DataType type = fields.has("as") ? Spelling.type(fields, "as") : DataType.builtin("bigint");
        SequenceOptions plain = SequenceOptions.of(type);
        return new SequenceOptions(
                type,
                fields.number("start", plain.start()),
                fields.number("increment", plain.increment()),
                fields.number("minimum", plain.minimum()),
                fields.number("maximum", plain.maximum()),
                fields.number("cache", plain.cache()),
                fields.flag("cycle"));
    }

    private QualifiedName name(String text) {
        return names.computeIfAbsent(text, Spelling::qualifiedName);
    }

    private DataType type(String text) {
        return types.computeIfAbsent(text, DataType::parse);
    }

    /** Whether the record is the object's own and not one of its parts; each may be there once. */
    private boolean head(JsonFields fields, String kind) {
        String part = part(fields);
        boolean named = !part.isEmpty() && !UNNAMED.contains(part);
        refuseSecond(fields, new Subject(kind, fields.text(kind), part, named ? fields.text(part) : ""));
        return part.isEmpty();
    }

    private static String part(JsonFields fields) {
        for (String part : PARTS) {
            if (fields.has(part)) {
                return part;
            }
        }
        return "";
    }

    private void refuseSecond(JsonFields fields, Subject subject) {
        Integer first = seen.putIfAbsent(subject, fields.line());
        if (first != null) {
            throw fields.bad(
                    "repeats " + subject + ", which line " + first + " already holds (did a merge keep both sides?)");
        }
    }

    private static <T> T owner(Map<QualifiedName, T> owners, QualifiedName name, JsonFields fields) {
        T owner = owners.get(name);
        if (owner == null) {
            throw fields.bad("is a part of \"" + name + "\", which has no record of its own before it");
        }
        return owner;
    }
}
