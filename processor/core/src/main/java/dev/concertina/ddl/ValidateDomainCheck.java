package dev.concertina.ddl;

import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;

/**
 * Proves that the values that exist satisfy a domain's check. Tables are locked in SHARE mode before PostgreSQL 18.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-alterdomain.html">ALTER DOMAIN</a>
 */
public record ValidateDomainCheck(QualifiedName domain, Name check) implements Ddl {
    @Override
    public void write(SqlWriter out) {
        out.sql("ALTER DOMAIN ").name(domain).sql(" VALIDATE CONSTRAINT ").name(check);
    }

    @Override
    public Lock lock() {
        return Lock.SHARE;
    }

    @Override
    public Cost cost() {
        return Cost.SCAN;
    }
}
