package dev.concertina.ddl;

import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import java.util.List;
import java.util.Set;

/**
 * Raises if two rows have equal values in all columns, with the values of five such groups.
 *
 * @param nullsNotDistinct whether two NULLs are equal
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-do.html">DO</a>
 */
public record RequireNoDuplicate(QualifiedName table, List<Name> columns, boolean nullsNotDistinct) implements Ddl {
    public RequireNoDuplicate {
        columns = List.copyOf(columns);
    }

    @Override
    public void write(SqlWriter out) {
        CheckWriter.write(
                out,
                CheckWriter.key(columns),
                this::rows,
                "unique_violation",
                "Rows of " + CheckWriter.label(table) + " have equal values in " + CheckWriter.labels(columns),
                "Make the values unique, then run the file again.");
    }

    @Override
    public Set<QualifiedName> looksAt() {
        return Set.of(table);
    }

    @Override
    public Lock lock() {
        return Lock.ACCESS_SHARE;
    }

    @Override
    public Cost cost() {
        return Cost.SCAN;
    }

    private void rows(SqlWriter rows) {
        rows.sql("FROM ").name(table);
        if (!nullsNotDistinct) {
            String word = "WHERE ";
            for (Name column : columns) {
                rows.line(word).name(column).sql(" IS NOT NULL");
                word = "AND ";
            }
        }
        rows.line("GROUP BY ").names(columns).line("HAVING pg_catalog.count(*) > 1");
    }
}
