package dev.concertina.ddl;

import dev.concertina.schema.Check;
import dev.concertina.schema.Domain;

/**
 * Creates a domain with its checks; the comment is a statement of its own.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createdomain.html">CREATE DOMAIN</a>
 */
public record CreateDomain(Domain domain) implements Ddl {
    @Override
    public void write(SqlWriter out) {
        out.sql("CREATE DOMAIN ")
                .name(domain.name())
                .sql(" AS ")
                .type(domain.type())
                .indent();
        domain.collation().ifPresent(c -> out.line("COLLATE ").name(c));
        domain.defaultValue().ifPresent(d -> out.line("DEFAULT ").expression(d));
        if (domain.notNull()) {
            out.line("NOT NULL");
        }
        for (Check check : domain.checks().values()) {
            ConstraintWriter.write(out.newline(), check);
        }
        out.outdent();
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
