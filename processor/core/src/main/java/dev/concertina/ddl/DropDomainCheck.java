package dev.concertina.ddl;

import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;

/**
 * Drops a check of a domain.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-alterdomain.html">ALTER DOMAIN</a>
 */
public record DropDomainCheck(QualifiedName domain, Name check) implements Ddl {
    @Override
    public void write(SqlWriter out) {
        out.sql("ALTER DOMAIN ").name(domain).sql(" DROP CONSTRAINT ").name(check);
    }

    @Override
    public Lock lock() {
        return Lock.NONE;
    }

    @Override
    public Cost cost() {
        return Cost.METADATA;
    }
}
