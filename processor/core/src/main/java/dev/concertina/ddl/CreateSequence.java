package dev.concertina.ddl;

import dev.concertina.schema.Sequence;

/**
 * Creates a sequence that no column owns; its owner and its comment are statements of their own.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createsequence.html">CREATE SEQUENCE</a>
 */
public record CreateSequence(Sequence sequence) implements Ddl {
    @Override
    public void write(SqlWriter out) {
        out.sql("CREATE SEQUENCE ").name(sequence.name());
        if (!sequence.options().type().is("bigint")) {
            out.sql(" AS ").type(sequence.options().type());
        }
        new SequenceWriter(out, " ").unusual(sequence.options());
    }

    @Override
    public Lock lock() {
        return Lock.NONE;
    }

    @Override
    public Cost cost() {
        return Cost.METADATA;
    }
}
