package dev.concertina.ddl;

import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.SequenceOptions;

/**
 * Gives a sequence all of these options; its current value stays.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altersequence.html">ALTER SEQUENCE</a>
 */
public record AlterSequence(QualifiedName sequence, SequenceOptions options) implements Ddl {
    @Override
    public void write(SqlWriter out) {
        out.sql("ALTER SEQUENCE ").name(sequence).sql(" AS ").type(options.type());
        new SequenceWriter(out, " ").all(options);
    }

    @Override
    public Lock lock() {
        return Lock.SHARE_ROW_EXCLUSIVE;
    }

    @Override
    public Cost cost() {
        return Cost.METADATA;
    }
}
