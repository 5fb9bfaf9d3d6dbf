package dev.concertina.ddl;

import dev.concertina.schema.Expression;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Sets columns of the rows that a condition selects. It stands behind a {@link BatchLine}, which tells the applier to
 * run it in batches, each its own transaction.
 *
 * @param key the columns by which batches are cut; empty for ctid
 * @param only whether rows of tables that inherit from this one are left alone
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-update.html">UPDATE</a>
 */
public record FillColumns(
        QualifiedName table, List<Name> key, Map<Name, Expression> values, Expression where, boolean only)
        implements Ddl {
    /** Those of partitions and heirs as well. */
    public FillColumns(QualifiedName table, List<Name> key, Map<Name, Expression> values, Expression where) {
        this(table, key, values, where, false);
    }

    public FillColumns {
        key = List.copyOf(key);
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    @Override
    public void write(SqlWriter out) {
        out.sql(new BatchLine(table, key).text());
        out.line(only ? "UPDATE ONLY " : "UPDATE ").name(table).indent();
        String separator = "";
        for (Map.Entry<Name, Expression> value : values.entrySet()) {
            out.sql(separator);
            out.line(separator.isEmpty() ? "SET " : "    ").name(value.getKey()).sql(" = ");
            out.expression(value.getValue());
            separator = ",";
        }
        out.outdent().line("WHERE ").sql(where.sql());
    }

    @Override
    public Lock lock() {
        return Lock.ROW_EXCLUSIVE;
    }

    @Override
    public Cost cost() {
        return Cost.ROWS;
    }

    @Override
    public boolean transactional() {
        return false;
    }
}
