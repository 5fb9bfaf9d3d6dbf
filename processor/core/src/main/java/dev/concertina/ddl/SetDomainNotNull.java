package dev.concertina.ddl;

import dev.concertina.schema.QualifiedName;

/**
 * Makes a domain refuse or accept NULL. Refusing reads every table that has a column of it, under a SHARE lock.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-alterdomain.html">ALTER DOMAIN</a>
 */
public record SetDomainNotNull(QualifiedName domain, boolean notNull) implements Ddl {
    @Override
    public void write(SqlWriter out) {
        out.sql("ALTER DOMAIN ").name(domain).sql(notNull ? " SET NOT NULL" : " DROP NOT NULL");
    }

    @Override
    public Lock lock() {
        return notNull ? Lock.SHARE : Lock.NONE;
    }

    @Override
    public Cost cost() {
        return notNull ? Cost.SCAN : Cost.METADATA;
    }
}
