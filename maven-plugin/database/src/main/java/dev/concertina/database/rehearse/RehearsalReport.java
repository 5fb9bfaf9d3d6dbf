package dev.concertina.database.rehearse;

import dev.concertina.database.forecast.BudgetVerdict;
import dev.concertina.schema.Schema;
import java.util.List;

/**
 * The verdict over a folder of migrations.
 *
 * @param server the PostgreSQL version, as the server tells it
 * @param files in running order; after one that stopped on its way up none follows
 * @param head what the model sees of the database behind them
 * @param wayBack all ways back in one chain; not run if a file failed
 * @param emptyTables tables that got no row, each with the reason
 * @param budgets those of all pending files together
 */
public record RehearsalReport(
        String server,
        List<RehearsedFile> files,
        Schema head,
        RehearsedWayBack wayBack,
        List<String> emptyTables,
        List<BudgetVerdict> budgets) {
    public RehearsalReport {
        files = List.copyOf(files);
        emptyTables = List.copyOf(emptyTables);
        budgets = List.copyOf(budgets);
    }

    /** Whether every state was as it should be. */
    public boolean passed() {
        return wayBack.findings().isEmpty() && files.stream().noneMatch(f -> f.proof() == Proof.FAILED);
    }

    /** What the model sees of the database behind a file. */
    public Schema after(int file) {
        return file + 1 < files.size() ? files.get(file + 1).before() : head;
    }
}
