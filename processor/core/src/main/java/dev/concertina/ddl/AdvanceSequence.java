package dev.concertina.ddl;

import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.SequenceOptions;
import java.util.List;

/**
 * Lets a sequence that stands before a range begin with the first value of it.
 *
 * @param first the lowest value if it counts up, else the highest
 * @see <a href="https://www.postgresql.org/docs/current/functions-sequence.html">Sequence functions</a>
 */
public record AdvanceSequence(QualifiedName sequence, long first, boolean countsUp) implements Ddl {
    /**
     * What must come before a sequence gets other options: PostgreSQL refuses a range that the current value is not in.
     *
     * @return empty if no value can lie before the new range, or the new range begins beyond the old one
     */
    public static List<Ddl> into(QualifiedName sequence, SequenceOptions before, SequenceOptions after) {
        boolean up = after.increment() > 0;
        boolean narrower = up
                ? after.minimum() > before.minimum() && after.minimum() <= before.maximum()
                : after.maximum() < before.maximum() && after.maximum() >= before.minimum();
        return narrower
                ? List.of(new AdvanceSequence(sequence, up ? after.minimum() : after.maximum(), up))
                : List.of();
    }

    @Override
    public void write(SqlWriter out) {
        SqlWriter body = new SqlWriter().sql("BEGIN").indent();
        body.line("PERFORM pg_catalog.setval(").regclass(sequence).sql(", " + first + ", false)");
        body.line("FROM ").name(sequence);
        body.line("WHERE last_value " + (countsUp ? "< " : "> ") + first + ";")
                .outdent()
                .line("END");
        out.sql("DO ").dollarQuoted(body.toString());
    }

    @Override
    public Lock lock() {
        return Lock.ROW_EXCLUSIVE;
    }

    @Override
    public Cost cost() {
        return Cost.METADATA;
    }
}
