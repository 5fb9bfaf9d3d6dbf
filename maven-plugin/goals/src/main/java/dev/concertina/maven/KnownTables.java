package dev.concertina.maven;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.reflect.TypeToken;
import dev.concertina.database.forecast.Statistics;
import dev.concertina.lint.TableStatistics;
import dev.concertina.schema.Table;
import dev.concertina.snapshot.ModelReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What files beside the migrations say about tables: how large they are, and which the classes still map. */
final class KnownTables {
    private static final TypeToken<Map<String, Map<String, Long>>> FORM = new TypeToken<>() {};

    private KnownTables() {}

    /** {@code {"public.orders": {"rows": 5000000, "lastKey": 1900000000, "columns": 40}}}, or what db:stats wrote. */
    static Map<String, TableStatistics> statistics(Optional<Path> file) throws IOException {
        Map<String, TableStatistics> all = new HashMap<>();
        if (file.isPresent()) {
            try {
                JsonElement json = JsonParser.parseString(Files.readString(file.get()));
                if (json.isJsonObject() && json.getAsJsonObject().has("schemas")) {
                    Statistics.read(json.toString())
                            .tables()
                            .forEach(
                                    (name, table) -> all.put(name.toString(), new TableStatistics(table.rows(), 0, 0)));
                    return all;
                }
                Map<String, Map<String, Long>> read = new Gson().fromJson(json, FORM);
                read.forEach((table, numbers) -> all.put(
                        table,
                        new TableStatistics(
                                numbers.getOrDefault("rows", 0L),
                                numbers.getOrDefault("lastKey", 0L),
                                numbers.getOrDefault("columns", 0L).intValue())));
            } catch (JsonParseException | NullPointerException e) {
                throw new IllegalArgumentException(
                        "The file of db.lint.statistics is no map of tables to numbers, so nothing was judged. Let mvn"
                                + " db:stats write it, or write"
                                + " {\"public.orders\": {\"rows\": 5000000}}.",
                        e);
            }
        }
        return all;
    }

    /** The tables and columns of the classes; none if they are not compiled. */
    static Set<String> mapped(Path model) throws IOException {
        Set<String> names = new TreeSet<>();
        if (Files.exists(model)) {
            for (Table table : ModelReader.read(model.toString(), Files.readString(model))
                    .schema()
                    .tables()
                    .values()) {
                names.add(table.name().toString());
                table.columns().keySet().forEach(c -> names.add(table.name() + "." + c));
            }
        }
        return names;
    }
}
