package dev.concertina.maven;

import com.google.gson.GsonBuilder;
import dev.concertina.database.apply.Keeper;
import dev.concertina.database.ledger.Author;
import dev.concertina.database.ledger.Event;
import java.io.IOException;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;

/** Prints what was done to a database, by whom and when. */
@Mojo(name = "history", threadSafe = true)
public final class HistoryMojo extends TargetMojo {
    @Override
    void work() throws IOException, SQLException, MojoFailureException {
        List<Event> events = new Keeper(target(), Author.current()).history();
        if (json()) {
            getLog().info(new GsonBuilder()
                    .disableHtmlEscaping()
                    .create()
                    .toJson(events.stream().map(HistoryMojo::fields).toList()));
            return;
        }
        events.forEach(e -> getLog().info(String.format(
                "%5d  %s  %-14s %s  by %s (%s), run %s",
                e.number(),
                e.at().truncatedTo(ChronoUnit.SECONDS),
                e.action(),
                e.object(),
                e.actor(),
                e.client(),
                e.run())));
        getLog().info(events.isEmpty() ? "The database has no ledger." : events.size() + " events.");
    }

    private static Map<String, String> fields(Event event) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("number", Long.toString(event.number()));
        fields.put("at", event.at().toString());
        fields.put("actor", event.actor());
        fields.put("role", event.role());
        fields.put("client", event.client());
        fields.put("tool", event.tool());
        fields.put("run", event.run());
        fields.put("action", event.action());
        fields.put("object", event.object());
        fields.put("data", event.data());
        fields.put("hash", event.hash());
        return fields;
    }
}
