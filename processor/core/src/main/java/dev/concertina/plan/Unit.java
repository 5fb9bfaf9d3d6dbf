package dev.concertina.plan;

import dev.concertina.ddl.Ddl;
import java.util.List;

/**
 * What runs together: statements of one transaction, or one statement that runs outside any.
 *
 * @param why the comment above the statements: why they, why now, why in this form
 * @param statements not empty; more than one only if each may run in a transaction
 */
public record Unit(String why, List<Ddl> statements) {
    public Unit {
        statements = List.copyOf(statements);
        boolean alone = statements.stream().anyMatch(s -> !s.transactional());
        if (statements.isEmpty() || (alone && statements.size() > 1)) {
            throw new IllegalArgumentException("A unit is one transaction or one statement, not " + statements);
        }
    }

    public static Unit of(String why, Ddl... statements) {
        return new Unit(why, List.of(statements));
    }

    public static Unit of(String why, List<? extends Ddl> statements) {
        return new Unit(why, List.copyOf(statements));
    }

    public boolean transactional() {
        return statements.get(0).transactional();
    }
}
