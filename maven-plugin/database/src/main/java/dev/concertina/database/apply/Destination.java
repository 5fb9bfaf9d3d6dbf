package dev.concertina.database.apply;

import dev.concertina.database.catalog.CatalogReader;
import dev.concertina.database.ledger.Ledger;
import dev.concertina.database.ledger.LedgerState;
import dev.concertina.snapshot.Outline;
import dev.concertina.snapshot.PendingContract;
import dev.concertina.snapshot.Snapshot;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * The schema to which the files lead, as {@code schema.json} tells.
 *
 * @param snapshot empty if nothing tells
 */
public record Destination(Optional<Snapshot> snapshot) {
    public static final Destination UNKNOWN = new Destination(Optional.empty());

    /**
     * What a database lacks of the schema, a line of JSON each; what it has besides is no matter. Nothing as long as it
     * does not hold all files. Of an expression it is only told whether there is one, since each server prints it in
     * words of its own; what waits for a contract is left out.
     */
    List<String> missing(Connection connection, Ledger ledger) throws SQLException {
        return snapshot.isEmpty() ? List.of() : missing(connection, ledger.state());
    }

    /** The same, where the state is known. */
    List<String> missing(Connection connection, LedgerState state) throws SQLException {
        Optional<Snapshot> reached = snapshot.filter(s -> isReached(s, state));
        if (reached.isEmpty()) {
            return List.of();
        }
        SortedSet<String> missing = Outline.of(reached.get().schema());
        missing.removeAll(Outline.of(CatalogReader.read(connection)));
        for (PendingContract contract : reached.get().pending()) {
            missing.removeAll(Outline.of(contract.after()));
        }
        return List.copyOf(missing);
    }

    private static boolean isReached(Snapshot snapshot, LedgerState state) {
        return state.last()
                .flatMap(last -> snapshot.head()
                        .filter(h -> h.number() == last.number())
                        .filter(h -> h.checksum().equals(last.up())))
                .isPresent();
    }
}
