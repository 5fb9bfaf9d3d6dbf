package dev.concertina.ddl;

import dev.concertina.schema.QualifiedName;

/**
 * Drops a domain that nothing uses.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-dropdomain.html">DROP DOMAIN</a>
 */
public record DropDomain(QualifiedName domain) implements Ddl {
    @Override
    public void write(SqlWriter out) {
        out.sql("DROP DOMAIN ").name(domain);
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
