package dev.concertina.database.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each finding of a rehearsal has something to do about it, and a check that it broke. */
final class RemedyTest {
    private static final Step STEP = Step.of(SampleReport.failed()).get(1);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            after the way back, column public.orders.gift was not there before: boolean | Add the statement that drops it | LEADS_BACK
            after the way back, index public.orders_note_idx is missing: (note) | Add the statement that makes it | LEADS_BACK
            after the way back, comment table public.orders was a, is b | restore the former definition | LEADS_BACK
            after the way back, public.orders: 1 row is missing (id=3: missing) | restore it from there | LEADS_BACK
            after the way back, public.orders: 3 rows have another value in "note" | restore it from there | LEADS_BACK
            after the way back, sequence public.s would go on with 3 instead of 7 | setval | LEADS_BACK
            after the way back, 0002_expand_gifts.sql stopped at line 1: ERROR: it exists | Undo all of 0002_expand_gifts.sql | RUNS_AGAIN
            0002_expand_gifts.down.sql stopped at line 3: ERROR: no such column | Mend that line of 0002_expand_gifts.down.sql | LEADS_BACK
            0002_expand_gifts.sql stopped at line 3: ERROR: no such column | Mend that line of 0002_expand_gifts.sql | RUNS
            after running it again, public.orders: 3 rows have another value in "note" | The second run | RUNS_AGAIN
            with rows that new code wrote, 0002_expand_gifts.down.sql stopped at line 1 | rows that only the new shape allows | NEW_ROWS
            old code fails during up: 42703 no such column | leave what old code uses until a contract | CODE
            new code fails after up: 42703 no such column | New code is deployed once 0002_expand_gifts.sql is there | CODE
            in the cycle of all files, on the way back table public.orders is missing | no file before it makes | RUNS
            test gifts.sql line 3: returned 1 row | Mend 0002_expand_gifts.sql if the test is right | RUNS
            the budget for the lock is 1000 ms, and 1400 to 2900 ms are expected | Cut the work | BUDGETS
            """)
    void aFindingHasItsRemedyAndItsCheck(String finding, String advice, Check check) {
        assertThat(Remedy.of(finding, STEP)).contains(advice).endsWith("Then rehearse again.");
        assertThat(Check.of(finding)).isEqualTo(check);
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "7"})
    void theStepsOfATimeScaleAreRoundAndFew(long power) {
        long length = 7 * (long) Math.pow(10, power);
        assertThat(length / Ticks.step(length)).isBetween(3L, 9L);
    }
}
