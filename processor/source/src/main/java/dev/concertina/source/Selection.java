package dev.concertina.source;

import dev.concertina.schema.Definition;
import dev.concertina.schema.DefinitionKind;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import dev.concertina.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/**
 * Which part of a schema becomes classes.
 *
 * @param schemas the schemas of PostgreSQL; all if none is named
 * @param tables a pattern of the tables' names, each with its schema; partitions go with their table
 * @param kinds of objects, in PostgreSQL's words; all if none is named
 */
public record Selection(Set<String> schemas, Optional<Pattern> tables, Set<String> kinds) {
    private static final List<String> TYPED = List.of("table", "sequence", "enum", "domain", "extension");

    public Selection {
        schemas = Set.copyOf(schemas);
        kinds = Set.copyOf(kinds);
    }

    /**
     * Reads it from texts.
     *
     * @param schemas with commas between; empty for all
     * @param tables a regular expression; empty for all
     * @param kinds with commas between; empty for all
     * @throws IllegalArgumentException if it is none, or a kind is unknown
     */
    public static Selection of(String schemas, String tables, String kinds) {
        listed(kinds).stream().filter(k -> !TYPED.contains(k)).forEach(DefinitionKind::of);
        try {
            return new Selection(
                    listed(schemas),
                    tables.isBlank() ? Optional.empty() : Optional.of(Pattern.compile(tables.strip())),
                    listed(kinds));
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(
                    "The pattern of tables \"" + tables + "\" is no regular expression, so nothing was" + " selected: "
                            + e.getDescription() + ". Write one such as public\\.order.*",
                    e);
        }
    }

    private static Set<String> listed(String text) {
        return List.of(text.split(",", -1)).stream()
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .collect(Collectors.toSet());
    }

    /** The part of a schema. */
    public Schema of(Schema whole) {
        Map<QualifiedName, Table> kept = new TreeMap<>();
        whole.tables().forEach((name, table) -> {
            if (takesKind("table") && takes(name.schema().text()) && takesTable(root(whole, table))) {
                kept.put(name, table);
            }
        });
        Schema part = Schema.of(
                whole.namespaces().stream().filter(n -> takes(n.text())).toList(),
                takesKind("extension") ? whole.extensions() : List.of(),
                whole.enums().values().stream()
                        .filter(e ->
                                takesKind("enum") && takes(e.name().schema().text()))
                        .toList(),
                whole.domains().values().stream()
                        .filter(d ->
                                takesKind("domain") && takes(d.name().schema().text()))
                        .toList(),
                whole.sequences().values().stream()
                        .filter(s -> takesKind(s.ownedBy().isPresent() ? "table" : "sequence")
                                && takes(s.name().schema().text())
                                && s.ownedBy()
                                        .map(o -> kept.containsKey(o.table()))
                                        .orElse(true))
                        .toList(),
                kept.values());
        return part.withDefinitions(whole.definitions().values().stream()
                .filter(d -> takes(d, whole, part))
                .toList());
    }

    private boolean takes(Definition definition, Schema whole, Schema part) {
        Optional<QualifiedName> table =
                definition.on().filter(o -> whole.table(o).isPresent());
        if (!definition.kind().isAttribute() && !takesKind(definition.kind().words())) {
            return false;
        }
        if (table.isPresent()) {
            return part.table(table.get()).isPresent();
        }
        return DefinedName.of(definition).map(n -> takes(n.schema().text())).orElse(schemas.isEmpty())
                && definition.on().map(this::takesTable).orElse(true);
    }

    private boolean takesKind(String kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }

    private static QualifiedName root(Schema schema, Table table) {
        return table.partitionOf()
                .flatMap(p -> schema.table(p.parent()))
                .map(parent -> root(schema, parent))
                .orElse(table.name());
    }

    private boolean takes(String schema) {
        return schemas.isEmpty() || schemas.contains(schema);
    }

    private boolean takesTable(QualifiedName name) {
        return tables.map(p -> p.matcher(name.toString()).matches()).orElse(true);
    }
}
