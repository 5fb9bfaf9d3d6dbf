package dev.concertina.ddl;

import dev.concertina.schema.Check;
import dev.concertina.schema.Constraint;
import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.QualifiedName;

/**
 * Adds a constraint of any kind. Rows that exist are checked, or an index is built, unless it is not yet valid.
 *
 * @param notValid whether rows that exist are left unchecked; checks and foreign keys only
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>
 */
public record AddConstraint(QualifiedName table, Constraint constraint, boolean notValid) implements Ddl {
    public AddConstraint {
        if (notValid && !(constraint instanceof Check || constraint instanceof ForeignKey)) {
            throw new IllegalArgumentException("Constraint \"" + constraint.name() + "\" of table \"" + table
                    + "\" cannot be NOT VALID; PostgreSQL knows that for checks and foreign keys only. Build its index"
                    + " concurrently and use AddKeyUsingIndex.");
        }
    }

    @Override
    public void write(SqlWriter out) {
        out.sql("ALTER TABLE ").name(table).indent().line("ADD ");
        ConstraintWriter.write(out, constraint)
                .sql(notValid ? " NOT VALID" : "")
                .outdent();
    }

    @Override
    public Lock lock() {
        return constraint instanceof ForeignKey ? Lock.SHARE_ROW_EXCLUSIVE : Lock.ACCESS_EXCLUSIVE;
    }

    @Override
    public Cost cost() {
        return notValid ? Cost.METADATA : Cost.SCAN;
    }
}
