package dev.concertina.source;

import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import dev.concertina.schema.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Which part of a schema becomes classes.
 *
 * @param schemas the schemas of PostgreSQL; all if none is named
 * @param tables a pattern of the tables' names, each with its schema; partitions go with their table
 */
public record Selection(Set<String> schemas, Optional<Pattern> tables) {
    public Selection {
        schemas = Set.copyOf(schemas);
    }

    /**
     * Reads it from texts.
     *
     * @param schemas with commas between; empty for all
     * @param tables a regular expression; empty for all
     * @throws IllegalArgumentException if it is none
     */
    public static Selection of(String schemas, String tables) {
        Set<String> named = new HashSet<>(List.of(schemas.split(",", -1)).stream()
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList());
        try {
            return new Selection(
                    named, tables.isBlank() ? Optional.empty() : Optional.of(Pattern.compile(tables.strip())));
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(
                    "The pattern of tables \"" + tables + "\" is no regular expression, so nothing was" + " selected: "
                            + e.getDescription() + ". Write one such as public\\.order.*",
                    e);
        }
    }

    /** The part of a schema. */
    public Schema of(Schema whole) {
        Map<QualifiedName, Table> kept = new TreeMap<>();
        whole.tables().forEach((name, table) -> {
            if (takes(name.schema().text()) && takesTable(root(whole, table))) {
                kept.put(name, table);
            }
        });
        return Schema.of(
                whole.namespaces().stream().filter(n -> takes(n.text())).toList(),
                whole.extensions(),
                whole.enums().values().stream()
                        .filter(e -> takes(e.name().schema().text()))
                        .toList(),
                whole.domains().values().stream()
                        .filter(d -> takes(d.name().schema().text()))
                        .toList(),
                whole.sequences().values().stream()
                        .filter(s -> takes(s.name().schema().text())
                                && s.ownedBy()
                                        .map(o -> kept.containsKey(o.table()))
                                        .orElse(true))
                        .toList(),
                kept.values());
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
