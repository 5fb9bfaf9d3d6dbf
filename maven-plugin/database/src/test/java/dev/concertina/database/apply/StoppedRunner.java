package dev.concertina.database.apply;

import dev.concertina.database.ledger.Author;
import dev.concertina.script.MigrationFolder;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;

/** A process with a backfill of many small batches. */
final class StoppedRunner {
    static final MigrationFolder FOLDER = Applied.folder(
            "0001_backfill_b.sql",
            "-- concertina: 1\n-- transactional: no\n\n-- concertina:batch table=public.a key=id\n"
                    + "UPDATE public.a SET b = id WHERE b IS DISTINCT FROM id;\n",
            "0001_backfill_b.down.sql",
            "-- nothing to undo: a test\n");

    private StoppedRunner() {}

    /** Takes the address; prints what the run came to. */
    public static void main(String[] arguments) throws SQLException {
        Limits limits = new Limits(
                Applied.LIMITS.lock(),
                Applied.LIMITS.step(),
                Applied.LIMITS.runner(),
                Duration.ofMillis(1),
                1,
                1L << 40,
                Optional.empty(),
                Applied.LIMITS.budget());
        Target target = new Target(arguments[0], new Properties(), Optional.empty());
        RunSummary summary = new Runner(target, FOLDER, Author.current(), limits, new Applied(arguments[0]).log())
                .run(Mode.APPLY, Wish.EVERYTHING.in(PlanMaker.DEVELOPMENT), Consent.ANY);
        System.out.println(summary.failure().orElse("done"));
    }
}
