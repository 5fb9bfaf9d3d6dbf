package dev.concertina.ddl;

import dev.concertina.schema.Column;
import dev.concertina.schema.ColumnValue;
import dev.concertina.schema.QualifiedName;

/**
 * Adds a column; its comment is a statement of its own. A stored generated column, an identity and a default that may
 * be volatile rewrite the table.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>
 */
public record AddColumn(QualifiedName table, Column column) implements Ddl {
    @Override
    public void write(SqlWriter out) {
        out.sql("ALTER TABLE ").name(table).indent().line("ADD COLUMN ");
        ColumnWriter.write(out, column).outdent();
    }

    @Override
    public Lock lock() {
        return Lock.ACCESS_EXCLUSIVE;
    }

    @Override
    public Cost cost() {
        return rewrites() ? Cost.REWRITE : Cost.METADATA;
    }

    private boolean rewrites() {
        return column.identity().isPresent()
                || column.generated().map(ColumnValue.Generated::stored).orElse(false)
                || column.defaultValue().map(Volatility::isPossible).orElse(false);
    }
}
