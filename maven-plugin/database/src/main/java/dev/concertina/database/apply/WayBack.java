package dev.concertina.database.apply;

import dev.concertina.plan.Phase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What becomes of rows and values when a script runs that undoes a migration.
 *
 * @param kept what it would destroy, which is copied before and comes back when the migration is applied again
 * @param lost what nothing brings back
 */
public record WayBack(List<String> kept, List<String> lost) {
    public WayBack {
        kept = List.copyOf(kept);
        lost = List.copyOf(lost);
    }

    static WayBack of(Session session, Job job) throws SQLException {
        Losses losses = Losses.of(session, job.script().statements());
        List<String> lost = new ArrayList<>();
        if (job.pair().up().name().phase() == Phase.PURGE) {
            lost.add("the rows and values that the purge destroyed");
        }
        losses.deleting().forEach(t -> lost.add("the rows that it deletes from " + t));
        return new WayBack(losses.kept().stream().map(Loss::toString).toList(), lost);
    }
}
