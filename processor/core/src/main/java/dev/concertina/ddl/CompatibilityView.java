package dev.concertina.ddl;

import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import java.util.List;

/**
 * Creates an updatable view that shows a table under another name; it names its columns, so that none shows up by
 * accident.
 *
 * @param securityInvoker whether the reader's own rights and policies apply; PostgreSQL 15 and newer
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createview.html#SQL-CREATEVIEW-UPDATABLE-VIEWS">CREATE VIEW</a>
 */
public record CompatibilityView(QualifiedName view, QualifiedName table, List<Name> columns, boolean securityInvoker)
        implements Ddl {
    public CompatibilityView {
        columns = List.copyOf(columns);
    }

    @Override
    public void write(SqlWriter out) {
        out.sql("CREATE VIEW ")
                .name(view)
                .sql(securityInvoker ? " WITH (security_invoker = true)" : "")
                .sql(" AS");
        out.indent().line("SELECT ").names(columns);
        out.line("FROM ").name(table).outdent();
    }

    @Override
    public Lock lock() {
        return Lock.ACCESS_SHARE;
    }

    @Override
    public Cost cost() {
        return Cost.METADATA;
    }
}
