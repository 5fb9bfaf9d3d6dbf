package dev.concertina.ddl;

import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Drops the check that DETACH … CONCURRENTLY left on a partition in place of its bound, under a name of PostgreSQL's
 * choice: every check of the table's own that is not declared.
 *
 * @param declared the names of the checks that stay
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-DETACH-PARTITION">DETACH
 *     PARTITION</a>
 */
public record DropDetachCheck(QualifiedName partition, List<Name> declared) implements Ddl {
    public DropDetachCheck {
        declared = List.copyOf(declared);
    }

    @Override
    public void write(SqlWriter out) {
        String names =
                declared.stream().map(n -> SqlWriter.quoteLiteral(n.text())).collect(Collectors.joining(", "));
        out.sql("DO ").dollarQuoted("""
                DECLARE
                    detach_check pg_catalog.name;
                BEGIN
                    FOR detach_check IN
                        SELECT c.conname
                        FROM pg_catalog.pg_constraint AS c
                        WHERE c.conrelid = %s AND c.contype = 'c' AND c.coninhcount = 0
                            AND c.conname <> ALL (ARRAY[%s]::pg_catalog.name[])
                    LOOP
                        EXECUTE pg_catalog.format('ALTER TABLE %s DROP CONSTRAINT %%I', detach_check);
                    END LOOP;
                END
                """.formatted(
                        new SqlWriter().regclass(partition),
                        names,
                        SqlWriter.quote(partition).replace("%", "%%").replace("'", "''")));
    }

    @Override
    public Lock lock() {
        return Lock.ACCESS_EXCLUSIVE;
    }

    @Override
    public Cost cost() {
        return Cost.METADATA;
    }
}
