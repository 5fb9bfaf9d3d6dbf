package dev.concertina.maven;

import dev.concertina.database.apply.Keeper;
import dev.concertina.database.ledger.Author;
import dev.concertina.database.ledger.Event;
import java.io.IOException;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Prints what was done to a database, by whom and when. */
@Mojo(name = "history", threadSafe = true)
public final class HistoryMojo extends TargetMojo {
    /** This goal does nothing. */
    @Parameter(property = "db.history.skip", defaultValue = "false")
    private boolean skipHistory;

    @Override
    boolean skipped() {
        return skipHistory;
    }

    @Override
    void work() throws IOException, SQLException, MojoFailureException {
        List<Event> events = new Keeper(target(), Author.current()).history();
        console().document(Map.of("events", events.stream().map(RunDocument::of).toList()));
        events.forEach(e -> console()
                .line(String.format(
                        "%5d  %s  %-14s %s  by %s (%s), run %s",
                        e.number(),
                        e.at().truncatedTo(ChronoUnit.SECONDS),
                        e.action(),
                        e.object(),
                        e.actor(),
                        e.client(),
                        e.run())));
        console().line(events.isEmpty() ? "The database has no ledger." : events.size() + " events.");
    }
}
