package dev.concertina.database.forecast;

/**
 * A budget beside what will be spent of it.
 *
 * @param expectedMillis what is forecast, or was measured where nothing is known of production
 * @param limitMillis what is allowed
 */
public record BudgetVerdict(Budget budget, Range expectedMillis, long limitMillis) {
    /** In words. */
    @Override
    public String toString() {
        return "the budget for the " + budget + " is " + limitMillis + " ms, and "
                + (expectedMillis.low() == expectedMillis.high()
                        ? expectedMillis.high() + " ms"
                        : expectedMillis.low() + " to " + expectedMillis.high() + " ms")
                + (kept() ? " are within it" : " are expected");
    }

    /** Whether it is kept at worst. */
    public boolean kept() {
        return expectedMillis.high() <= limitMillis;
    }
}
