package dev.concertina.database.traffic;

import dev.concertina.database.observe.Waited;
import java.util.List;
import java.util.Optional;

/**
 * What happened while clients worked.
 *
 * @param clients each version of the code that was alive
 * @param warnings what code may do that the rehearsal does not know, and what would fail then
 * @param upWaits for which locks the way up waited
 * @param downWaits for which the way back waited
 * @param stopped how the file failed although it runs alone; empty if it did not
 */
public record TrafficReport(
        List<ClientRun> clients,
        List<String> warnings,
        List<Waited> upWaits,
        List<Waited> downWaits,
        Optional<String> stopped) {
    public TrafficReport {
        clients = List.copyOf(clients);
        warnings = List.copyOf(warnings);
        upWaits = List.copyOf(upWaits);
        downWaits = List.copyOf(downWaits);
    }
}
