package dev.concertina.ddl;

import dev.concertina.schema.Column;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import java.util.List;

/**
 * Gives rows the value back that they had when they were remembered, if they still have the one that they got then.
 *
 * @see RememberRows
 * @see <a href="https://www.postgresql.org/docs/current/sql-update.html">UPDATE</a>
 */
public record RestoreRows(QualifiedName memory, QualifiedName table, List<Name> key, Column column) implements Ddl {
    public RestoreRows {
        key = List.copyOf(key);
    }

    @Override
    public void write(SqlWriter out) {
        out.sql("UPDATE ").name(table).sql(" AS concertina_row").indent();
        out.line("SET ")
                .name(column.name())
                .sql(" = concertina_memory." + RememberRows.OLD)
                .outdent();
        out.line("FROM ").name(memory).sql(" AS concertina_memory");
        String word = "WHERE ";
        for (Name name : key) {
            out.line(word)
                    .sql("concertina_row.")
                    .name(name)
                    .sql(" = concertina_memory.")
                    .name(name);
            word = "AND ";
        }
        // As text: not every type has an equality, and some call equal what a reader tells apart.
        out.line("AND CAST(concertina_row.").name(column.name()).sql(" AS pg_catalog.text) IS NOT DISTINCT FROM ");
        out.sql("CAST(concertina_memory." + RememberRows.NEW + " AS pg_catalog.text)");
    }

    @Override
    public Lock lock() {
        return Lock.ROW_EXCLUSIVE;
    }

    @Override
    public Cost cost() {
        return Cost.ROWS;
    }
}
