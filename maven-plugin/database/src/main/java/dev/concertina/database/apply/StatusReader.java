package dev.concertina.database.apply;

import dev.concertina.database.compare.CatalogLines;
import dev.concertina.database.ledger.AppliedMigration;
import dev.concertina.database.ledger.Author;
import dev.concertina.database.ledger.Event;
import dev.concertina.database.ledger.Ledger;
import dev.concertina.database.ledger.LedgerState;
import dev.concertina.script.MigrationFolder;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Finds out where a database stands; it writes and locks nothing. */
public final class StatusReader {
    private static final String INVALID = "SELECT c.oid::pg_catalog.regclass::text FROM pg_catalog.pg_index AS i"
            + " JOIN pg_catalog.pg_class AS c ON c.oid = i.indexrelid"
            + " WHERE NOT i.indisvalid AND c.relkind = 'i' ORDER BY 1";

    private final Target target;
    private final MigrationFolder folder;

    public StatusReader(Target target, MigrationFolder folder) {
        this.target = target;
        this.folder = folder;
    }

    /** Reads everything over one session. */
    public Status read() throws SQLException {
        Author author = Author.current();
        try (Connection connection = target.connect(author, "status")) {
            Ledger ledger = new Ledger(connection, author);
            List<Event> events = ledger.exists() ? ledger.events() : List.of();
            LedgerState state = LedgerState.of(events);
            RunPlan plan = new PlanMaker(folder, state, Identity.of(connection), CatalogLines.read(connection))
                    .plan(Mode.APPLY, Wish.EVERYTHING);
            return new Status(
                    state.environment(),
                    state.last().map(AppliedMigration::id),
                    state.last().map(m -> m.event().at()),
                    folder.pairs().stream()
                            .filter(p -> state.applied(p.id()).isEmpty())
                            .map(p -> p.up().file())
                            .toList(),
                    plan.stop(),
                    RunnerLock.holder(connection),
                    state.open()
                            .map(o -> o.id() + " " + o.direction() + ", "
                                    + o.finished().size() + " parts done" + rows(connection, o.id())),
                    state.frozen().map(f -> f.object() + " (" + f.actor() + ", " + f.at() + ")"),
                    state.releases().stream().reduce((a, b) -> b).map(Event::object),
                    state.approvals().stream()
                            .map(a -> RunPlan.shorten(a.object()) + " by " + a.actor() + " (" + a.client() + ")")
                            .toList(),
                    strings(connection, INVALID),
                    Verification.drift(connection, events).size(),
                    plan.refusals());
        }
    }

    private static String rows(Connection connection, String migration) {
        try (var statement = connection.prepareStatement(
                "SELECT coalesce(sum(rows), 0)::text FROM concertina.checkpoint WHERE migration = ?")) {
            statement.setString(1, migration);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && !"0".equals(row.getString(1)) ? ", " + row.getString(1) + " rows" : "";
            }
        } catch (SQLException e) {
            throw new ApplyException("The progress of " + migration + " cannot be read: " + e.getMessage());
        }
    }

    private static List<String> strings(Connection connection, String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        }
        return found;
    }
}
