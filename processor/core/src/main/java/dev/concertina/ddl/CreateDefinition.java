package dev.concertina.ddl;

import dev.concertina.schema.Definition;
import dev.concertina.schema.Expression;

/**
 * Makes a view, routine, trigger or other object, or gives one an attribute, by the statement that was written for it.
 *
 * @param replace whether it takes the place of one of its identity, where PostgreSQL has a form for that
 * @param fresh whether what it belongs to is new, so that nobody can be waiting for it
 * @see <a href="https://www.postgresql.org/docs/current/sql-commands.html">SQL commands</a>
 */
public record CreateDefinition(Definition definition, boolean replace, boolean fresh) implements Ddl {
    private static final String CREATE = "CREATE";

    @Override
    public void write(SqlWriter out) {
        boolean object = replace && !definition.kind().isAttribute();
        out.expression(
                object
                        ? Expression.of(
                                CREATE + " OR REPLACE" + definition.sql().substring(CREATE.length()))
                        : definition.create());
    }

    @Override
    public Lock lock() {
        return fresh ? Lock.NONE : DefinitionLock.of(definition, replace);
    }

    @Override
    public Cost cost() {
        return switch (definition.kind()) {
            case MATERIALIZED_VIEW, INDEX -> Cost.SCAN;
            default -> Cost.METADATA;
        };
    }
}
