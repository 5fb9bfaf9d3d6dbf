package dev.concertina.ddl;

import dev.concertina.schema.Expression;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import java.util.List;
import java.util.Set;

/**
 * Raises if a row satisfies a condition, with the keys of five.
 *
 * @param key what names a row; empty for ctid
 * @param fact what the rows have in common, without a full stop
 * @param remedy what to do
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-do.html">DO</a>
 */
public record RequireNoRow(QualifiedName table, List<Name> key, Expression condition, String fact, String remedy)
        implements Ddl {
    public RequireNoRow {
        key = List.copyOf(key);
    }

    @Override
    public void write(SqlWriter out) {
        CheckWriter.write(
                out,
                CheckWriter.key(key),
                rows -> rows.sql("FROM ").name(table).line("WHERE ").sql(condition.sql()),
                "check_violation",
                fact,
                remedy);
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
}
