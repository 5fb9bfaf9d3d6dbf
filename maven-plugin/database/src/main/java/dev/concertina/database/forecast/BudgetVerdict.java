package dev.concertina.database.forecast;

/**
 * A budget beside what will be spent of it.
 *
 * @param expectedMillis what is forecast, or was measured where nothing is known of production
 * @param limitMillis what is allowed
 */
public record BudgetVerdict(Budget budget, Range expectedMillis, long limitMillis) {
    /** Whether it is kept at worst. */
    public boolean kept() {
        return expectedMillis.high() <= limitMillis;
    }
}
