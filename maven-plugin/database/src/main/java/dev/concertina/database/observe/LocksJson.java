package dev.concertina.database.observe;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.concertina.ddl.Lock;
import dev.concertina.lint.SeenStatement;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What lies beside a migration as {@code NNNN_….locks.json}, as {@code docs/locks.schema.json} describes it: what its
 * statements were seen to lock, rewrite and read. It holds no times, so that it changes only if the migration does.
 */
public final class LocksJson {
    /** What stands behind the name of a migration. */
    public static final String ENDING = ".locks.json";

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

    /**
     * Reads what lies beside the migrations of a folder.
     *
     * @return by the file of each script and the excerpt of each of its statements
     * @throws IllegalArgumentException for a file that was not written by {@link #write}
     */
    public static Map<String, Map<String, SeenStatement>> read(Path folder) throws IOException {
        Map<String, Map<String, SeenStatement>> all = new HashMap<>();
        if (!Files.isDirectory(folder)) {
            return all;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ENDING)) {
            for (Path file : files) {
                String id = file.getFileName().toString();
                id = id.substring(0, id.length() - ENDING.length());
                try {
                    JsonObject json =
                            JsonParser.parseString(Files.readString(file)).getAsJsonObject();
                    all.put(id + ".sql", seen(json.getAsJsonArray("statements")));
                    all.put(id + ".down.sql", seen(json.getAsJsonArray("down")));
                } catch (JsonParseException | IllegalStateException | NullPointerException e) {
                    throw new IllegalArgumentException(
                            file + " is no file of locks, so nothing was judged by it. Delete it, or let it be written"
                                    + " again: mvn db:rehearse -Ddb.rehearsal.locks",
                            e);
                }
            }
        }
        return all;
    }

    private static Map<String, SeenStatement> seen(JsonArray statements) {
        Map<String, SeenStatement> seen = new HashMap<>();
        for (JsonElement element : statements) {
            JsonObject statement = element.getAsJsonObject();
            Map<String, Lock> locks = new HashMap<>();
            for (JsonElement lock : statement.getAsJsonArray("locks")) {
                JsonObject one = lock.getAsJsonObject();
                locks.put(
                        one.get("relation").getAsString(),
                        LockMode.of(one.get("mode").getAsString()));
            }
            Set<String> rewrites = new HashSet<>();
            statement.getAsJsonArray("rewrites").forEach(r -> rewrites.add(r.getAsString()));
            seen.merge(statement.get("sql").getAsString(), new SeenStatement(locks, rewrites), SeenStatement::and);
        }
        return seen;
    }
}
