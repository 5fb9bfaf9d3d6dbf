package dev.concertina.database.catalog;

import dev.concertina.schema.ColumnReference;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * Finds what depends on tables and columns and is outside the model: views, rules, policies, generated columns,
 * defaults, triggers, functions, publications, statistics objects and tables that inherit. A function whose body is a
 * text is found if that names the column, and has to do with its table: by naming it too, as its trigger, or by taking
 * its row. A name that a function puts together at run time is not found.
 *
 * @see <a href="https://www.postgresql.org/docs/current/catalog-pg-depend.html">pg_depend</a>
 */
public final class Dependents {
    private Dependents() {}

    /**
     * What would follow these tables and columns, sorted. Names that do not exist have no dependents. Constraints and
     * indexes are the model's own and not listed, nor is what belongs to a table that goes as a whole.
     */
    public static List<Dependent> find(
            Connection connection, Collection<QualifiedName> tables, Collection<ColumnReference> columns)
            throws SQLException {
        List<Object[]> wanted = parameters(tables, columns);
        TreeSet<Dependent> found = new TreeSet<>();
        try (CatalogSession session = CatalogSession.open(connection)) {
            session.each(
                    DependencyQuery.of(session),
                    row -> found.add(new Dependent(
                            row.some("kind"),
                            row.some("identity"),
                            row.qualified("nspname", "relname"),
                            row.text("attname").map(Name::of))),
                    wanted);
            FunctionTexts.find(session, wanted, found);
        }
        return List.copyOf(found);
    }

    /** Parallel arrays of schemas, tables and columns; a table as a whole has the column "", which no column is called. */
    private static List<Object[]> parameters(Collection<QualifiedName> tables, Collection<ColumnReference> columns) {
        List<String> schemas = new ArrayList<>();
        List<String> relations = new ArrayList<>();
        List<String> attributes = new ArrayList<>();
        for (QualifiedName table : tables) {
            schemas.add(table.schema().text());
            relations.add(table.name().text());
            attributes.add("");
        }
        for (ColumnReference column : columns) {
            schemas.add(column.table().schema().text());
            relations.add(column.table().name().text());
            attributes.add(column.column().text());
        }
        return List.of(schemas.toArray(), relations.toArray(), attributes.toArray());
    }
}
