package dev.concertina.database.traffic;

import dev.concertina.database.observe.Waited;
import dev.concertina.database.observe.Waits;
import dev.concertina.database.run.Disposable;
import dev.concertina.database.run.ScriptFailure;
import dev.concertina.script.Script;
import dev.concertina.script.ScriptPair;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Lets the code that is alive around a file work while the file goes up and down, in a copy of the database, so that
 * nobody else meets its rows.
 */
public final class FileTraffic implements AutoCloseable {
    private static final int ATTEMPTS = 5;

    private final Disposable.Database copy;
    private final ScriptPair pair;
    private final LiveCode code;
    private final Clients clients;
    private final Habits habits;
    private final List<ClientFailure> late = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private List<Waited> upWaits = List.of();
    private List<Waited> downWaits = List.of();
    private Optional<String> stopped = Optional.empty();

    private FileTraffic(Disposable.Database copy, ScriptPair pair, LiveCode code, FirstRows source)
            throws SQLException {
        this.copy = copy;
        this.pair = pair;
        this.code = code;
        this.clients = new Clients(copy, code, Concern.of(List.of(pair)), source);
        this.habits = new Habits(copy.connect());
    }

    /**
     * Runs a file up and, if it has one, its way back.
     *
     * @param original the database before the file, to which nobody is connected
     * @param back whether there is a way back to be tried
     * @param source of rows for tables that have none yet
     */
    public static TrafficReport run(
            Disposable server,
            Disposable.Database original,
            ScriptPair pair,
            LiveCode code,
            boolean back,
            FirstRows source)
            throws SQLException {
        try (Disposable.Database copy = server.copy(original);
                FileTraffic traffic = new FileTraffic(copy, pair, code, source)) {
            traffic.up(original);
            if (back && traffic.stopped.isEmpty()) {
                traffic.down();
            }
            return traffic.report();
        }
    }

    private void up(Disposable.Database original) throws SQLException {
        clients.begin();
        if (code.oldWorks()) {
            habits.begin(clients.oldRows());
        }
        upWaits = underLoad(pair.up(), Moment.DURING_UP);
        if (stopped.isEmpty()) {
            clients.comeBehind();
            clients.cycle(clients.afterUp(), Moment.AFTER_UP);
            warnings.addAll(habits.broken());
            if (code.oldWorks()) {
                try (Connection before = original.connect();
                        Connection after = copy.connect()) {
                    new LateValues(before, after).check(clients.oneOfEach(), late, warnings);
                }
            }
        }
    }

    private void down() throws SQLException {
        downWaits = underLoad(pair.down().orElseThrow(), Moment.DURING_DOWN);
        if (stopped.isEmpty()) {
            clients.cycle(clients.afterDown(), Moment.AFTER_DOWN);
        }
    }

    private List<Waited> underLoad(Script script, Moment moment) throws SQLException {
        try (ClientLoad load = new ClientLoad(clients.working(), moment)) {
            load.begin();
            return Waits.run(copy, script, ATTEMPTS);
        } catch (ScriptFailure e) {
            // rows may stand in the way of a way back: the rehearsal without clients tells of that
            if (moment == Moment.DURING_UP || !e.isRefusedByRows()) {
                stopped = Optional.of("while clients worked, " + e.getMessage());
            } else {
                stopped = Optional.of("");
            }
            return List.of();
        }
    }

    private TrafficReport report() {
        warnings.addAll(clients.warnings());
        List<ClientRun> runs = clients.results().stream()
                .map(r -> r.code() == CodeVersion.OLD
                        ? new ClientRun(
                                r.code(),
                                r.statements(),
                                Stream.concat(r.failures().stream(), late.stream())
                                        .toList(),
                                r.stalls())
                        : r)
                .toList();
        return new TrafficReport(runs, warnings, upWaits, downWaits, stopped.filter(s -> !s.isEmpty()));
    }

    @Override
    public void close() throws SQLException {
        habits.close();
        clients.close();
    }
}
