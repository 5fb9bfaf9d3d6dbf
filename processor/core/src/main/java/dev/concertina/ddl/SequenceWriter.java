package dev.concertina.ddl;

import dev.concertina.schema.DataType;
import dev.concertina.schema.SequenceOptions;

/**
 * Renders the options of a sequence.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createsequence.html">CREATE SEQUENCE</a>
 */
final class SequenceWriter {
    private final SqlWriter out;
    private final String prefix;

    /** @param prefix what stands before each option: a space, or a space and SET */
    SequenceWriter(SqlWriter out, String prefix) {
        this.out = out;
        this.prefix = prefix;
    }

    /** Every option, whatever was set before. */
    void all(SequenceOptions options) {
        option("INCREMENT BY ", options.increment());
        option("MINVALUE ", options.minimum());
        option("MAXVALUE ", options.maximum());
        option("START WITH ", options.start());
        option("CACHE ", options.cache());
        cycle(options.cycle());
    }

    /** The options in which they differ. */
    void changes(SequenceOptions before, SequenceOptions after) {
        change("INCREMENT BY ", before.increment(), after.increment());
        change("MINVALUE ", before.minimum(), after.minimum());
        change("MAXVALUE ", before.maximum(), after.maximum());
        change("START WITH ", before.start(), after.start());
        change("CACHE ", before.cache(), after.cache());
        if (before.cycle() != after.cycle()) {
            cycle(after.cycle());
        }
    }

    /** The options that PostgreSQL would not assume by itself. */
    void unusual(SequenceOptions options) {
        changes(assumed(options), options);
    }

    /** What PostgreSQL assumes for this type and direction when nothing else is said. */
    private static SequenceOptions assumed(SequenceOptions options) {
        boolean up = options.increment() > 0;
        long minimum = up ? 1 : smallest(options.type());
        long maximum = up ? SequenceOptions.of(options.type()).maximum() : -1;
        return new SequenceOptions(
                options.type(), up ? options.minimum() : options.maximum(), 1, minimum, maximum, 1, false);
    }

    private static long smallest(DataType type) {
        return -SequenceOptions.of(type).maximum() - 1;
    }

    private void change(String words, long before, long after) {
        if (before != after) {
            option(words, after);
        }
    }

    private void option(String words, long value) {
        out.sql(prefix).sql(words).sql(Long.toString(value));
    }

    private void cycle(boolean cycle) {
        out.sql(prefix).sql(cycle ? "CYCLE" : "NO CYCLE");
    }
}
