package dev.concertina.database.compare;

import dev.concertina.schema.QualifiedName;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The hashes of tables at one moment, which serve later, too, for those that did not change: in this database, and in
 * copies that were made of it at that moment.
 */
public final class HashedRows {
    /** No table. */
    public static final HashedRows NONE = new HashedRows(Map.of(), Map.of(), 0);

    private final Map<QualifiedName, TableHash> hashes;
    private final Map<QualifiedName, TableTrace> traces;
    private final long mark;

    /** @param mark transactions that begin later have at least this number */
    HashedRows(Map<QualifiedName, TableHash> hashes, Map<QualifiedName, TableTrace> traces, long mark) {
        this.hashes = Collections.unmodifiableMap(new TreeMap<>(hashes));
        this.traces = Collections.unmodifiableMap(new TreeMap<>(traces));
        this.mark = mark;
    }

    /** By table. */
    public Map<QualifiedName, TableHash> hashes() {
        return hashes;
    }

    /** The hash that a table has still, if that is certain. */
    Optional<TableHash> still(HashedTable table, Map<QualifiedName, TableTrace> now) {
        TableTrace then = traces.get(table.name());
        TableTrace trace = now.get(table.name());
        return then != null && trace != null && trace.isUnchangedSince(then, mark)
                ? Optional.ofNullable(hashes.get(table.name()))
                        .filter(h -> h.table().sameColumns(table))
                        .map(h -> new TableHash(table, h.rows(), h.hash()))
                : Optional.empty();
    }
}
