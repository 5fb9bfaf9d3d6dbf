package dev.concertina.database.rehearse;

import dev.concertina.database.forecast.BudgetVerdict;
import dev.concertina.schema.Schema;
import java.util.List;
import java.util.Optional;

/**
 * The verdict over a folder of migrations.
 *
 * @param plan what was gone through
 * @param server the PostgreSQL version, as the server tells it
 * @param files in running order; after one that stopped on its way up none follows
 * @param head what the model sees of the database behind them
 * @param wayBack all ways back in one chain; not run if a file failed
 * @param rows over which they ran
 * @param tests those of the user that were asked
 * @param cycle the whole history in one go, if that was asked for
 * @param budgets those of all pending files together
 */
public record RehearsalReport(
        RehearsalPlan plan,
        String server,
        List<RehearsedFile> files,
        Schema head,
        RehearsedWayBack wayBack,
        RehearsedRows rows,
        List<TestedFile> tests,
        Optional<RehearsedCycle> cycle,
        List<BudgetVerdict> budgets) {
    public RehearsalReport {
        files = List.copyOf(files);
        tests = List.copyOf(tests);
        budgets = List.copyOf(budgets);
    }

    /** Whether every state was as it should be. */
    public boolean passed() {
        return wayBack.findings().isEmpty()
                && files.stream().noneMatch(RehearsedFile::failed)
                && budgets.stream().allMatch(BudgetVerdict::kept)
                && tests.stream().allMatch(TestedFile::passed)
                && cycle.stream().allMatch(c -> c.findings().isEmpty());
    }

    /** What the model sees of the database behind a file. */
    public Schema after(int file) {
        return file + 1 < files.size() ? files.get(file + 1).before() : head;
    }
}
