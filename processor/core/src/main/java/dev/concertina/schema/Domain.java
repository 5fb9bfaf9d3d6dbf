package dev.concertina.schema;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** Every text of it that can name a routine, type or collation. */
    List<Expression> texts() {
        return Stream.of(
                        type.userType().map(Expression::of).stream(),
                        collation.map(Expression::of).stream(),
                        defaultValue.stream(),
                        checks.values().stream().map(Check::expression))
                .flatMap(texts -> texts)
                .toList();
    }

    public static Map<Name, Check> checks(Collection<Check> checks) {
        return Ordered.index(checks, Check::name);
    }
}
