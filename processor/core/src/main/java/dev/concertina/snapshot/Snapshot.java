package dev.concertina.snapshot;

import dev.concertina.schema.Schema;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The file {@code schema.json} beside the migrations: where they lead, and what is still to come.
 *
 * @param head the last file; empty before the first
 * @param schema to which the files lead once every pending contract is applied
 * @param pending sorted by number
 * @param retired sorted by number, kind and name
 */
public record Snapshot(Optional<Head> head, Schema schema, List<PendingContract> pending, List<Retired> retired) {
    private static final Comparator<PendingContract> BY_CHANGE =
            Comparator.comparingLong(PendingContract::number).thenComparing(PendingContract::name);
    private static final Comparator<Retired> BY_NUMBER = Comparator.comparingLong(Retired::number)
            .thenComparing(Retired::kind)
            .thenComparing(Retired::object)
            .thenComparing(r -> r.column().map(Object::toString).orElse(""));

    /** Before the first migration; declared last, because it needs the comparators. */
    public static final Snapshot EMPTY = new Snapshot(Optional.empty(), Schema.EMPTY, List.of(), List.of());

    public Snapshot {
        pending = pending.stream().sorted(BY_CHANGE).toList();
        retired = retired.stream().sorted(BY_NUMBER).toList();
    }
}
