package dev.concertina.ddl;

import dev.concertina.schema.Constraint;
import dev.concertina.schema.QualifiedName;

/**
 * Adds a key to a partitioned table but not to its partitions; it is invalid until each has attached its own.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>
 */
public record AddConstraintOnly(QualifiedName table, Constraint key) implements Ddl {
    @Override
    public void write(SqlWriter out) {
        out.sql("ALTER TABLE ONLY ").name(table).indent().line("ADD ");
        ConstraintWriter.write(out, key).outdent();
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
