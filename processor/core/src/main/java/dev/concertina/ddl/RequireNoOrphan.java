package dev.concertina.ddl;

import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Raises if a row references none, with the values of five.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-do.html">DO</a>
 */
public record RequireNoOrphan(QualifiedName table, ForeignKey key) implements Ddl {
    @Override
    public void write(SqlWriter out) {
        CheckWriter.write(
                out,
                CheckWriter.key("concertina_from", key.columns()),
                this::rows,
                "foreign_key_violation",
                "Rows of " + CheckWriter.label(table) + " reference by " + CheckWriter.labels(key.columns())
                        + " no row of " + CheckWriter.label(key.referencedTable()),
                "Insert the missing rows or mend the references, then run the file again.");
    }

    @Override
    public Set<QualifiedName> looksAt() {
        return new TreeSet<>(List.of(table, key.referencedTable()));
    }

    @Override
    public Lock lock() {
        return Lock.ACCESS_SHARE;
    }

    @Override
    public Cost cost() {
        return Cost.SCAN;
    }

    private void rows(SqlWriter rows) {
        rows.sql("FROM ").name(table).sql(" AS concertina_from");
        String word = "WHERE (";
        for (Name column : key.columns()) {
            rows.line(word).sql("concertina_from.").name(column).sql(" IS NOT NULL");
            word = key.matchFull() ? "OR " : "AND ";
        }
        rows.sql(")").line("AND NOT EXISTS (").indent();
        rows.line("SELECT FROM ").name(key.referencedTable()).sql(" AS concertina_to");
        word = "WHERE ";
        for (int i = 0; i < key.columns().size(); i++) {
            rows.line(word).sql("concertina_to.").name(key.referencedColumns().get(i));
            rows.sql(" = concertina_from.").name(key.columns().get(i));
            word = "AND ";
        }
        rows.outdent().line(")");
    }
}
