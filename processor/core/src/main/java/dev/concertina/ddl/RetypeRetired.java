package dev.concertina.ddl;

import dev.concertina.schema.QualifiedName;

/**
 * Gives a type to every column that still has its former self, value by value as text: columns that wait for their purge,
 * and those of tables that do.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-DESC-SET-DATA-TYPE">SET DATA
 *     TYPE</a>
 */
public record RetypeRetired(QualifiedName former, QualifiedName type) implements Ddl {
    @Override
    public void write(SqlWriter out) {
        out.sql("DO ").dollarQuoted("""
                DECLARE
                    former pg_catalog.regtype := %s;
                    wanted pg_catalog.text := %s;
                    item record;
                    label pg_catalog.text;
                BEGIN
                    FOR item IN
                        SELECT pg_catalog.format('ALTER TABLE %%I.%%I ALTER COLUMN %%I ', n.nspname, c.relname, a.attname) AS alter,
                            a.attname AS column, CASE WHEN t.oid = former THEN '' ELSE '[]' END AS brackets,
                            pg_catalog.pg_get_expr(d.adbin, d.adrelid) AS value
                        FROM pg_catalog.pg_attribute AS a
                        JOIN pg_catalog.pg_type AS t ON t.oid = a.atttypid AND former IN (t.oid, t.typelem)
                        JOIN pg_catalog.pg_class AS c ON c.oid = a.attrelid AND c.relkind IN ('r', 'p') AND NOT c.relispartition
                        JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
                        LEFT JOIN pg_catalog.pg_attrdef AS d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
                        WHERE NOT a.attisdropped
                        ORDER BY 1
                    LOOP
                        IF item.value IS NOT NULL THEN
                            EXECUTE 'SELECT CAST((' || item.value || ') AS pg_catalog.text)' INTO label;
                            EXECUTE item.alter || 'DROP DEFAULT';
                        END IF;
                        EXECUTE item.alter || 'TYPE ' || wanted || item.brackets || ' USING CAST(CAST('
                            || pg_catalog.quote_ident(item.column) || ' AS pg_catalog.text' || item.brackets || ') AS '
                            || wanted || item.brackets || ')';
                        IF item.value IS NOT NULL THEN
                            EXECUTE item.alter || 'SET DEFAULT ' || pg_catalog.quote_nullable(label) || '::' || wanted
                                || item.brackets;
                        END IF;
                    END LOOP;
                END
                """.formatted(
                        new SqlWriter().literal(SqlWriter.quote(former)) + "::pg_catalog.regtype",
                        new SqlWriter().literal(SqlWriter.quote(type))));
    }

    @Override
    public Lock lock() {
        return Lock.ACCESS_EXCLUSIVE;
    }

    @Override
    public Cost cost() {
        return Cost.REWRITE;
    }
}
