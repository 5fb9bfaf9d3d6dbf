package dev.concertina.it;

import dev.concertina.database.catalog.CatalogReader;
import dev.concertina.database.plan.State;
import dev.concertina.database.run.ScriptRunner;
import dev.concertina.plan.Phase;
import dev.concertina.schema.Schema;
import dev.concertina.script.Script;
import dev.concertina.script.ScriptPair;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;

/** Files of one release that run on a database with rows: each one's down is its exact inverse, and so are all in turn. */
final class ProvedFiles {
    private final Connection connection;
    private final ScriptRunner runner;

    ProvedFiles(Connection connection) {
        this.connection = connection;
        this.runner = new ScriptRunner(connection);
    }

    /** Runs each up, down and up, then all down, then all up, where they stay. */
    void prove(List<ScriptPair> pairs) throws SQLException {
        Schema source = CatalogReader.read(connection);
        List<State> before = new ArrayList<>();
        for (ScriptPair pair : pairs) {
            before.add(state(pair, source));
            runner.run(pair.up());
            State after = State.of(connection);
            down(pair, source, before.get(before.size() - 1));
            runner.run(pair.up());
            State.of(connection).requireEqual(after, pair.up().file() + " run again");
        }
        State target = State.of(connection);
        for (int i = pairs.size() - 1; i >= 0; i--) {
            down(pairs.get(i), source, before.get(i));
        }
        for (ScriptPair pair : pairs) {
            runner.run(pair.up());
        }
        State.of(connection).requireEqual(target, "all run again");
    }

    private void down(ScriptPair pair, Schema source, State before) throws SQLException {
        Script down = pair.down().orElseGet(() -> Assertions.fail(pair.id() + " has no down"));
        runner.run(down);
        state(pair, source).requireEqual(before, down.file());
    }

    /** The values of a new column stay when its backfill is undone: they go with its expand. */
    private State state(ScriptPair pair, Schema source) throws SQLException {
        return pair.up().name().phase() == Phase.BACKFILL ? State.of(connection, source) : State.of(connection);
    }
}
