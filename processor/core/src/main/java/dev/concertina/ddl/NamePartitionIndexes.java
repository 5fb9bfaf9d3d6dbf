package dev.concertina.ddl;

import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Gives the parts that PostgreSQL made on a partition of its parent's indexes, under names of its choice, the names that
 * are declared. A part that has its name already is left alone.
 *
 * @param names of the parts, by the name of the parent's index
 * @see <a href="https://www.postgresql.org/docs/current/sql-alterindex.html">ALTER INDEX</a>
 */
public record NamePartitionIndexes(QualifiedName partition, QualifiedName parent, Map<Name, Name> names)
        implements Ddl {
    public NamePartitionIndexes {
        names = Collections.unmodifiableMap(new TreeMap<>(names));
    }

    @Override
    public void write(SqlWriter out) {
        String wanted = names.entrySet().stream()
                .map(e -> "(" + SqlWriter.quoteLiteral(e.getKey().text()) + ", "
                        + SqlWriter.quoteLiteral(e.getValue().text()) + ")")
                .collect(Collectors.joining(", "));
        // Through interim names: two parts may have to change places.
        out.sql("DO ").dollarQuoted("""
                DECLARE
                    part record;
                BEGIN
                    FOR part IN
                        SELECT n.nspname, c.relname, c.oid, w.name, step.number
                        FROM (VALUES %s) AS w (parent, name)
                        CROSS JOIN (VALUES (1), (2)) AS step (number)
                        JOIN pg_catalog.pg_class AS p ON p.relname = w.parent
                        JOIN pg_catalog.pg_index AS pi ON pi.indexrelid = p.oid AND pi.indrelid = %s
                        JOIN pg_catalog.pg_inherits AS i ON i.inhparent = p.oid
                        JOIN pg_catalog.pg_class AS c ON c.oid = i.inhrelid
                        JOIN pg_catalog.pg_index AS ci ON ci.indexrelid = c.oid AND ci.indrelid = %s
                        JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
                        WHERE c.relname <> w.name
                        ORDER BY step.number, w.name
                    LOOP
                        EXECUTE pg_catalog.format(
                            'ALTER INDEX %%I.%%I RENAME TO %%I',
                            part.nspname,
                            CASE part.number WHEN 1 THEN part.relname ELSE '_interim_' || part.oid END,
                            CASE part.number WHEN 1 THEN '_interim_' || part.oid ELSE part.name END);
                    END LOOP;
                END
                """.formatted(
                        wanted, new SqlWriter().regclass(parent), new SqlWriter().regclass(partition)));
    }

    @Override
    public Lock lock() {
        return Lock.NONE;
    }

    @Override
    public Cost cost() {
        return Cost.METADATA;
    }
}
