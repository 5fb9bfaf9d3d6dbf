package dev.concertina.database.run;

import java.sql.SQLException;
import java.util.Set;

/** Those who work beside us. */
public final class Others {
    /** lock_not_available, deadlock_detected, serialization_failure. */
    private static final Set<String> STATES = Set.of("55P03", "40P01", "40001");

    private Others() {}

    /** Whether they are the cause of a failure, so that the same may succeed when it is tried again. */
    public static boolean stopped(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && STATES.contains(state);
    }
}
