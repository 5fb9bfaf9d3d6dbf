package dev.concertina.ddl;

import dev.concertina.schema.Expression;
import dev.concertina.schema.QualifiedName;
import java.util.Optional;

/**
 * Sets or drops the default of a domain, which later rows take.
 *
 * @param value empty to drop it
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-alterdomain.html">ALTER DOMAIN</a>
 */
public record SetDomainDefault(QualifiedName domain, Optional<Expression> value) implements Ddl {
    @Override
    public void write(SqlWriter out) {
        out.sql("ALTER DOMAIN ").name(domain);
        value.ifPresentOrElse(v -> out.sql(" SET DEFAULT ").expression(v), () -> out.sql(" DROP DEFAULT"));
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
