package dev.concertina.database.rehearse;

import dev.concertina.database.forecast.BudgetVerdict;
import dev.concertina.database.forecast.Forecast;
import dev.concertina.database.observe.ObservedScript;
import dev.concertina.database.traffic.ClientRun;
import java.util.List;
import java.util.Optional;

/**
 * What was seen of a file while it was rehearsed.
 *
 * @param up its first run
 * @param down its first way back
 * @param tables each that was there at some moment, by name
 * @param clients what both versions of the code met, if they ran
 * @param warnings what may break code that the rehearsal does not know
 * @param forecast its cost at production's size, if that is known
 * @param budgets those of one file
 */
public record Evidence(
        ObservedScript up,
        ObservedScript down,
        List<TableState> tables,
        List<ClientRun> clients,
        List<String> warnings,
        Optional<Forecast> forecast,
        List<BudgetVerdict> budgets) {
    /** Nothing was seen. */
    public static final Evidence NONE = new Evidence(
            ObservedScript.NONE, ObservedScript.NONE, List.of(), List.of(), List.of(), Optional.empty(), List.of());

    public Evidence {
        tables = List.copyOf(tables);
        clients = List.copyOf(clients);
        warnings = List.copyOf(warnings);
        budgets = List.copyOf(budgets);
    }
}
