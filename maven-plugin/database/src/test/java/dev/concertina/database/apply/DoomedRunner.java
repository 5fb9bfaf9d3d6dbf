package dev.concertina.database.apply;

import dev.concertina.database.ledger.Author;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Properties;

/** A process that runs the shop's migrations and dies at a given moment; prints how many moments there were if not. */
final class DoomedRunner {
    private DoomedRunner() {}

    /** Takes the mode, the address without its {@code jdbc:} and the moment of death, 0 for none. */
    public static void main(String[] arguments) throws SQLException {
        CrashingDriver driver = new CrashingDriver(c -> Runtime.getRuntime().halt(CrashingDriver.KILLED));
        DriverManager.registerDriver(driver);
        Mode mode = Mode.valueOf(arguments[0]);
        Target target =
                new Target("jdbc:crash:" + arguments[2] + ":" + arguments[1], new Properties(), Optional.empty());
        RunLog silent = new RunLog() {
            @Override
            public void tell(String line) {
                // nobody listens
            }

            @Override
            public void progress(String line) {
                // nobody watches
            }
        };
        RunSummary summary = new Runner(target, Applied.shop(), Author.current(), Applied.LIMITS, silent)
                .run(mode, wish(mode), Consent.ANY);
        System.out.println(
                summary.passed() ? driver.moments() : summary.failure().orElse(""));
    }

    /** All that is pending, or back to the first migration. */
    static Wish wish(Mode mode) {
        OptionalLong to = mode == Mode.APPLY ? OptionalLong.empty() : OptionalLong.of(1);
        return new Wish(Optional.of(PlanMaker.DEVELOPMENT), to, OptionalInt.empty(), Optional.empty(), false);
    }
}
