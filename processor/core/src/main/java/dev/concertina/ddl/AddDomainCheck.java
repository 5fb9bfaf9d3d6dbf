package dev.concertina.ddl;

import dev.concertina.schema.Check;
import dev.concertina.schema.QualifiedName;

/**
 * Adds a check to a domain. Unless it is not yet valid, every table that has a column of the domain is read under a
 * SHARE lock.
 *
 * @param notValid whether values that exist are left unchecked
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-alterdomain.html">ALTER DOMAIN</a>
 */
public record AddDomainCheck(QualifiedName domain, Check check, boolean notValid) implements Ddl {
    @Override
    public void write(SqlWriter out) {
        out.sql("ALTER DOMAIN ").name(domain).indent().line("ADD ");
        ConstraintWriter.write(out, check).sql(notValid ? " NOT VALID" : "").outdent();
    }

    @Override
    public Lock lock() {
        return notValid ? Lock.NONE : Lock.SHARE;
    }

    @Override
    public Cost cost() {
        return notValid ? Cost.METADATA : Cost.SCAN;
    }
}
