package dev.concertina.schema;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * A domain over another type.
 *
 * @param checks by name, sorted
 * @see <a href="https://www.postgresql.org/docs/current/sql-createdomain.html">CREATE DOMAIN</a>
 */
public record Domain(
        QualifiedName name,
        DataType type,
        Optional<QualifiedName> collation,
        boolean notNull,
        Optional<Expression> defaultValue,
        Map<Name, Check> checks,
        Optional<String> comment) {
    public Domain {
        checks = Ordered.byKey(checks);
    }

    public static Map<Name, Check> checks(Collection<Check> checks) {
        return Ordered.index(checks, Check::name);
    }
}
