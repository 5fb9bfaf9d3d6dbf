package dev.concertina.plan;

import dev.concertina.ddl.SqlWriter;
import dev.concertina.schema.Definition;
import dev.concertina.schema.DefinitionKind;
import dev.concertina.schema.QualifiedName;

/**
 * Tables that inherit from others.
 *
 * @see <a href="https://www.postgresql.org/docs/current/ddl-inherit.html">Inheritance</a>
 */
final class Inheritance {
    private Inheritance() {}

    /** Refuses to retire or move a column of a table from which others inherit: theirs would go with it, known or not. */
    static void refuseColumns(PlanContext context, QualifiedName parent) {
        String end = " INHERIT " + SqlWriter.quote(parent);
        for (Definition definition : context.before().definitions().values()) {
            if (definition.kind() == DefinitionKind.INHERITANCE
                    && definition.identity().endsWith(end)) {
                throw new RefusedChange("A column of table \"" + parent + "\" goes or moves, and "
                        + definition.identity() + ": PostgreSQL takes the heir's column along, so no step here would"
                        + " find what it expects. Leave the inheritance out first, then change both tables, or write the"
                        + " change by hand (db:new).");
            }
        }
    }
}
