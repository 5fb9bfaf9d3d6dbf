package dev.concertina.database.apply;

import dev.concertina.database.ledger.Author;
import dev.concertina.database.rehearse.RowSource;
import dev.concertina.database.sample.LiveSample;
import dev.concertina.database.sample.MaskKey;

/** A database that matters, as the source of rows that are nobody's. */
public final class SampledDatabase {
    private SampledDatabase() {}

    /** Its rows, masked by a key; it is only read. */
    public static RowSource of(Target target, MaskKey key) {
        return new LiveSample(() -> target.connect(Author.current(), "sample"), key);
    }
}
