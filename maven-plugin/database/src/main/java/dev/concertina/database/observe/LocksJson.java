package dev.concertina.database.observe;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;

/**
 * What lies beside a migration as {@code NNNN_….locks.json}, as {@code docs/locks.schema.json} describes it: what its
 * statements were seen to lock, rewrite and read. It holds no times, so that it changes only if the migration does.
 */
public final class LocksJson {
    private static final int VERSION = 1;

    private LocksJson() {}

    /**
     * As a JSON document with a line end.
     *
     * @param migration its id: the name of its file without the ending
     */
    public static String write(String migration, ObservedScript up, ObservedScript down) {
        JsonObject json = new JsonObject();
        json.addProperty("version", VERSION);
        json.addProperty("migration", migration);
        json.add("statements", statements(up));
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
            // one that was seen waited for and not held was seen by chance
            if (lock.heldMicros() > 0 || lock.waitedMicros() == 0) {
                JsonObject one = new JsonObject();
                one.addProperty("relation", lock.relation().toString());
                one.addProperty("mode", LockMode.name(lock.mode()));
                locks.add(one);
            }
        }
        json.add("locks", locks);
        json.add("rewrites", names(statement.rewritten()));
        json.add("scans", names(statement.scans().stream().map(FullScan::table).toList()));
        return json;
    }

    private static JsonArray names(List<?> names) {
        JsonArray array = new JsonArray();
        names.forEach(n -> array.add(n.toString()));
        return array;
    }
}
