package dev.concertina.database.forecast;

import java.time.Duration;
import java.util.List;

/**
 * What a release may cost.
 *
 * @param window for all files
 * @param rollback for all their ways back
 * @param lock for one lock for which clients wait
 */
public record Budgets(Duration window, Duration rollback, Duration lock) {
    /** Ten minutes, one minute, one second. */
    public static final Budgets DEFAULT =
            new Budgets(Duration.ofMinutes(10), Duration.ofMinutes(1), Duration.ofSeconds(1));

    public Budgets {
        for (Duration budget : List.of(window, rollback, lock)) {
            if (budget.isNegative() || budget.isZero()) {
                throw new IllegalArgumentException("A budget is " + budget.toMillis()
                        + " ms, which nothing could keep. Give each budget more than zero.");
            }
        }
    }

    /** The verdict over the locks of one file. */
    public BudgetVerdict lock(Range millis) {
        return new BudgetVerdict(Budget.LOCK, millis, lock.toMillis());
    }

    /** The verdicts over all files together. */
    public List<BudgetVerdict> release(Range upMillis, Range downMillis) {
        return List.of(
                new BudgetVerdict(Budget.CHANGE_WINDOW, upMillis, window.toMillis()),
                new BudgetVerdict(Budget.ROLLBACK, downMillis, rollback.toMillis()));
    }
}
