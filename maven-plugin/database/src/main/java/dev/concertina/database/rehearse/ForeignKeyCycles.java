package dev.concertina.database.rehearse;

import dev.concertina.ddl.SqlWriter;
import dev.concertina.schema.Deferrability;
import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import dev.concertina.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Empty tables whose rows need one another: each first row would need another one before it. Their foreign keys wait while
 * rows of any values are inserted, these are tied to one another, and then the server judges.
 *
 * @param tables those that are on a cycle of foreign keys
 */
record ForeignKeyCycles(List<Table> tables) {
    /** The cycles among tables that nothing could be inserted into. */
    static ForeignKeyCycles among(Set<QualifiedName> empty, Schema schema) {
        return new ForeignKeyCycles(schema.tables().values().stream()
                .filter(t -> empty.contains(t.name()) && reaches(t, t.name(), empty, schema, new HashSet<>()))
                .toList());
    }

    private static boolean reaches(
            Table from, QualifiedName to, Set<QualifiedName> within, Schema schema, Set<QualifiedName> seen) {
        return from.foreignKeys()
                .map(ForeignKey::referencedTable)
                .filter(within::contains)
                .anyMatch(next -> next.equals(to)
                        || (seen.add(next)
                                && schema.table(next)
                                        .filter(t -> reaches(t, to, within, schema, seen))
                                        .isPresent()));
    }

    boolean has(QualifiedName table) {
        return tables.stream().anyMatch(t -> t.name().equals(table));
    }

    /** Statements after which the keys are not checked before they are told to be. */
    List<String> deferred() {
        List<String> statements = altered(k -> Deferrability.INITIALLY_DEFERRED);
        statements.add("SET CONSTRAINTS ALL DEFERRED");
        return statements;
    }

    /** Statements that give each row partners which are there, check all, and make the keys what they were. */
    List<String> tied() {
        List<String> statements = new ArrayList<>();
        tables.forEach(t -> t.foreignKeys().filter(this::inside).forEach(k -> statements.add(tie(t, k))));
        statements.add("SET CONSTRAINTS ALL IMMEDIATE");
        statements.addAll(altered(ForeignKey::deferrability));
        return statements;
    }

    private List<String> altered(Function<ForeignKey, Deferrability> wanted) {
        List<String> statements = new ArrayList<>();
        for (Table table : tables) {
            table.foreignKeys().filter(this::inside).forEach(k -> {
                String when = switch (wanted.apply(k)) {
                    case NOT_DEFERRABLE -> "NOT DEFERRABLE";
                    case INITIALLY_IMMEDIATE -> "DEFERRABLE INITIALLY IMMEDIATE";
                    case INITIALLY_DEFERRED -> "DEFERRABLE INITIALLY DEFERRED";
                };
                statements.add("ALTER TABLE " + SqlWriter.quote(table.name()) + " ALTER CONSTRAINT "
                        + SqlWriter.quote(k.name()) + " " + when);
            });
        }
        return statements;
    }

    private boolean inside(ForeignKey key) {
        return has(key.referencedTable());
    }

    /** Each row without a partner gets one, first those that no row has yet: the key may be unique. */
    private static String tie(Table table, ForeignKey key) {
        String own = SqlWriter.quote(table.name());
        String other = SqlWriter.quote(key.referencedTable());
        List<Name> columns = key.columns();
        List<Name> referenced = key.referencedColumns();
        String values = IntStream.range(0, columns.size())
                .mapToObj(i -> SqlWriter.quote(columns.get(i)) + " = concertina_found.key_" + i)
                .collect(Collectors.joining(", "));
        String keys = IntStream.range(0, referenced.size())
                .mapToObj(i -> SqlWriter.quote(referenced.get(i)) + " AS key_" + i)
                .collect(Collectors.joining(", "));
        String fits = "ROW(" + of("concertina_own", columns) + ") = ROW(" + of("concertina_other", referenced) + ")";
        return "UPDATE " + own + " AS concertina_row SET " + values
                + " FROM (SELECT tableoid AS part, ctid AS place, row_number() OVER (ORDER BY tableoid, ctid) - 1 AS number"
                + " FROM " + own + " AS concertina_own WHERE NOT EXISTS (SELECT FROM " + other
                + " AS concertina_other WHERE " + fits + ")) AS concertina_alone, (SELECT " + keys
                + ", row_number() OVER (ORDER BY EXISTS (SELECT FROM " + own + " AS concertina_own WHERE " + fits
                + "), "
                + of("concertina_other", referenced) + ") - 1 AS number, count(*) OVER () AS size FROM " + other
                + " AS concertina_other) AS concertina_found"
                + " WHERE concertina_row.tableoid = concertina_alone.part AND concertina_row.ctid = concertina_alone.place"
                + " AND concertina_found.number = concertina_alone.number % concertina_found.size";
    }

    private static String of(String alias, List<Name> columns) {
        return columns.stream().map(c -> alias + "." + SqlWriter.quote(c)).collect(Collectors.joining(", "));
    }
}
