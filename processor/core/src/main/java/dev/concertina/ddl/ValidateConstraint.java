package dev.concertina.ddl;

import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;

/**
 * Proves that the rows that exist satisfy a constraint; reading and writing go on.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>
 */
public record ValidateConstraint(QualifiedName table, Name constraint) implements Ddl {
    @Override
    public void write(SqlWriter out) {
        out.sql("ALTER TABLE ").name(table).sql(" VALIDATE CONSTRAINT ").name(constraint);
    }

    @Override
    public Lock lock() {
        return Lock.SHARE_UPDATE_EXCLUSIVE;
    }

    @Override
    public Cost cost() {
        return Cost.SCAN;
    }
}
