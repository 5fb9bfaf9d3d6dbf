package dev.concertina.database.rehearse;

import dev.concertina.database.compare.TableHash;
import dev.concertina.database.forecast.FileForecast;
import dev.concertina.database.forecast.Production;
import dev.concertina.database.observe.ObservedScript;
import dev.concertina.database.traffic.ClientRun;
import dev.concertina.database.traffic.TrafficReport;
import dev.concertina.schema.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Remembers what is seen of one file while it is rehearsed. */
final class Witness {
    private Map<QualifiedName, TableHash> before;
    private Map<QualifiedName, TableHash> after = Map.of();
    private Map<QualifiedName, TableHash> back = Map.of();
    private ObservedScript up = ObservedScript.NONE;
    private ObservedScript down = ObservedScript.NONE;
    private ObservedScript upAgain = ObservedScript.NONE;
    private final List<ClientRun> clients = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    Witness(Observation before) {
        this.before = before.hashes();
    }

    void up(ObservedScript run) {
        up = run;
    }

    /** A second run of the way up, for how much times differ. */
    void upAgain(ObservedScript run) {
        upAgain = run;
    }

    void down(ObservedScript run) {
        down = run;
    }

    /** The database behind the way up. */
    void after(Observation observation) {
        after = observation.hashes();
    }

    /** The database behind the way back, and what it was compared with. */
    void back(Observation expected, Observation actual) {
        before = expected.hashes();
        back = actual.hashes();
    }

    /** What clients met, and how long the file waited for them. */
    void traffic(TrafficReport traffic) {
        clients.addAll(traffic.clients());
        warnings.addAll(traffic.warnings());
        up = up.with(traffic.upWaits());
        down = down.with(traffic.downWaits());
    }

    /** What somebody should look at. */
    void warn(String warning) {
        warnings.add(warning);
    }

    /** How long the way up took. */
    long upMillis() {
        return up.micros() / 1000;
    }

    /** How long the way back took. */
    long downMillis() {
        return down.micros() / 1000;
    }

    Evidence evidence(Production production) {
        Map<QualifiedName, Long> rows = new HashMap<>();
        before.forEach((name, hash) -> rows.put(name, hash.rows()));
        FileForecast forecast = FileForecast.of(production, List.of(up, upAgain), down, rows);
        warnings.addAll(forecast.warnings());
        up.statements()
                .forEach(
                        s -> s.rewritten().stream()
                                .filter(t -> rows.getOrDefault(t, 0L) > 0)
                                .forEach(
                                        t -> warnings.add(
                                                "Line " + s.line() + " writes all of " + t
                                                        + " anew, and until that is done"
                                                        + " nobody reads or writes it. A new column that is filled in batches needs no such time.")));
        return new Evidence(up, down, tables(), clients, warnings, forecast.forecast(), List.of(forecast.locks()));
    }

    private List<TableState> tables() {
        Set<QualifiedName> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        names.addAll(back.keySet());
        return names.stream()
                .map(n -> new TableState(n, state(before, n), state(after, n), state(back, n)))
                .toList();
    }

    private static Optional<RowState> state(Map<QualifiedName, TableHash> hashes, QualifiedName table) {
        return Optional.ofNullable(hashes.get(table)).map(h -> new RowState(h.rows(), h.hash()));
    }
}
