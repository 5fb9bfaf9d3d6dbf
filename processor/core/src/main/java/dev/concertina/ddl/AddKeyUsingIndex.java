package dev.concertina.ddl;

import dev.concertina.schema.Constraint;
import dev.concertina.schema.Deferrability;
import dev.concertina.schema.Name;
import dev.concertina.schema.PrimaryKey;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Unique;

/**
 * Makes a primary key or unique constraint of a valid unique index, which takes the constraint's name. A primary key
 * over columns that accept NULL reads the table.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>
 */
public record AddKeyUsingIndex(QualifiedName table, Constraint key, Name index) implements Ddl {
    public AddKeyUsingIndex {
        if (!key.isKey()) {
            throw new IllegalArgumentException("Constraint \"" + key.name() + "\" of table \"" + table
                    + "\" cannot use an index that exists; only keys can. Use AddConstraint.");
        }
    }

    @Override
    public void write(SqlWriter out) {
        out.sql("ALTER TABLE ").name(table).indent().line("ADD CONSTRAINT ").name(key.name());
        out.sql(key instanceof PrimaryKey ? " PRIMARY KEY" : " UNIQUE")
                .sql(" USING INDEX ")
                .name(index);
        ConstraintWriter.deferrability(out, deferrability()).outdent();
    }

    @Override
    public Lock lock() {
        return Lock.ACCESS_EXCLUSIVE;
    }

    @Override
    public Cost cost() {
        return Cost.METADATA;
    }

    private Deferrability deferrability() {
        if (key instanceof PrimaryKey primary) {
            return primary.deferrability();
        }
        return key instanceof Unique unique ? unique.deferrability() : Deferrability.NOT_DEFERRABLE;
    }
}
