package dev.concertina.database.observe;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;

/** What lies beside a migration as {@code NNNN_….locks.json}: what its statements were seen to lock, rewrite and read. */
public final class LocksJson {
    private static final int FORMAT = 1;

    private LocksJson() {}

    /**
     * As a JSON document with a line end.
     *
     * @param server the version of PostgreSQL, as it tells it
     */
    public static String write(String server, ObservedScript up, ObservedScript down) {
        JsonObject json = new JsonObject();
        json.addProperty("format", FORMAT);
        json.addProperty("server", server);
        json.add("up", statements(up));
        json.add("down", statements(down));
        return new GsonBuilder()
                        .setPrettyPrinting()
                        .disableHtmlEscaping()
                        .create()
                        .toJson(json) + "\n";
    }

    private static JsonArray statements(ObservedScript script) {
        JsonArray array = new JsonArray();
        script.statements().forEach(s -> array.add(statement(s)));
        return array;
    }

    private static JsonObject statement(ObservedStatement statement) {
        JsonObject json = new JsonObject();
        json.addProperty("line", statement.line());
        json.addProperty("sql", statement.sql());
        JsonArray locks = new JsonArray();
        for (ObservedLock lock : statement.locks()) {
            JsonObject one = new JsonObject();
            one.addProperty("relation", lock.relation().toString());
            one.addProperty("mode", lock.mode().toString());
            one.addProperty("heldMillis", lock.heldMicros() / 1000);
            one.addProperty("waitedMillis", lock.waitedMicros() / 1000);
            locks.add(one);
        }
        json.add("locks", locks);
        json.add("rewritten", names(statement.rewritten()));
        json.add(
                "scanned", names(statement.scans().stream().map(FullScan::table).toList()));
        return json;
    }

    private static JsonArray names(List<?> names) {
        JsonArray array = new JsonArray();
        names.forEach(n -> array.add(n.toString()));
        return array;
    }
}
