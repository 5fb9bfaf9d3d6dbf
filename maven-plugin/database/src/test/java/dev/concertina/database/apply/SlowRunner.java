package dev.concertina.database.apply;

import dev.concertina.database.ledger.Author;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;

/** A process with a migration that takes twelve seconds. */
final class SlowRunner {
    private SlowRunner() {}

    /** Takes the address. */
    public static void main(String[] arguments) throws SQLException {
        RunLog log = new RunLog() {
            @Override
            public void tell(String line) {
                System.out.println(line);
            }

            @Override
            public void progress(String line) {
                System.out.println(line);
            }
        };
        new Runner(
                        new Target(arguments[0], new Properties(), Optional.empty()),
                        Applied.folder(
                                "0001_expand_slow.sql", "SELECT pg_sleep(12); CREATE TABLE public.slow (id int);",
                                "0001_expand_slow.down.sql", "DROP TABLE public.slow;"),
                        Author.current(),
                        Applied.LIMITS,
                        log)
                .run(Mode.APPLY, Wish.EVERYTHING.in(PlanMaker.DEVELOPMENT), Consent.ANY);
    }
}
