package dev.concertina.it;

import dev.concertina.database.Oracle;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the oracle says about the kinds of object that annotated classes can declare: schemas, extensions, enums,
 * domains, tables with their columns, constraints and indexes, sequences, and comments on all these.
 */
final class ModelledLines {
    private static final Set<String> KINDS =
            Set.of("schema", "extension", "enum", "domain", "domain constraint", "sequence");
    private static final Set<String> COMMENTED = Set.of("schema", "type", "sequence", "domain constraint");

    /** Settings of a column that no class can declare. */
    private static final Pattern TUNING = Pattern.compile(" (storage [a-z]|compression [a-z]|statistics \\d+)(?= )");

    /** Relations that are no tables, and what belongs to them. */
    private static final String FOREIGN = """
            SELECT pg_catalog.format('%I.%I', n.nspname, c.relname)
            FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relkind IN ('v', 'm', 'f', 'c')
            UNION ALL
            SELECT pg_catalog.format('%I.%I', n.nspname, i.relname)
            FROM pg_catalog.pg_index x JOIN pg_catalog.pg_class i ON i.oid = x.indexrelid
            JOIN pg_catalog.pg_class c ON c.oid = x.indrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relkind = 'm'
            UNION ALL
            SELECT pg_catalog.format('%I.%I', n.nspname, t.typname)
            FROM pg_catalog.pg_type t JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
            WHERE t.typtype IN ('r', 'm')
            """;

    private final Set<String> foreign;

    private ModelledLines(Set<String> foreign) {
        this.foreign = foreign;
    }

    static List<String> of(Connection connection) throws SQLException {
        Set<String> foreign = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(FOREIGN)) {
            while (row.next()) {
                foreign.add(row.getString(1));
            }
        }
        ModelledLines lines = new ModelledLines(foreign);
        return Oracle.lines(connection).stream()
                .filter(lines::modelled)
                .map(l -> l.startsWith("column |") ? TUNING.matcher(l).replaceAll("") : l)
                .toList();
    }

    private boolean modelled(String line) {
        String[] parts = line.split(" \\| ", 3);
        return switch (parts[0]) {
            case "relation", "index" -> !foreign.contains(parts[1]);
            case "column" -> foreign.stream().noneMatch(f -> parts[1].startsWith(f + "."));
            case "constraint" -> foreign.stream().noneMatch(f -> parts[1].startsWith(f + " "));
            case "comment" -> commented(parts[1]);
            default -> KINDS.contains(parts[0]);
        };
    }

    private boolean commented(String object) {
        boolean ours = object.startsWith("table ")
                || object.startsWith("index ")
                || object.startsWith("sequence ")
                || COMMENTED.stream().anyMatch(k -> object.startsWith(k + " "));
        String name = object.substring(object.lastIndexOf(' ') + 1);
        return ours && !foreign.contains(name);
    }
}
