package dev.concertina.database.forecast;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import dev.concertina.schema.QualifiedName;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The sizes of production's tables: no row, no value and no statement stands in them.
 *
 * @param server the version of PostgreSQL, as it tells it
 * @param taken when, by the server's clock
 * @param tables by name; a partitioned table has the sizes of all its partitions together
 */
public record Statistics(String server, String taken, Map<QualifiedName, TableStatistics> tables) {
    private static final int FORMAT = 1;

    public Statistics {
        tables = Collections.unmodifiableMap(new TreeMap<>(tables));
    }

    public Optional<TableStatistics> table(QualifiedName name) {
        return Optional.ofNullable(tables.get(name));
    }

    /** As a JSON document with a line end. */
    public String json() {
        Map<String, Map<String, TableStatistics>> schemas = new TreeMap<>();
        tables.forEach((name, table) -> schemas.computeIfAbsent(name.schema().text(), s -> new TreeMap<>())
                .put(name.name().text(), table));
        return new GsonBuilder()
                        .setPrettyPrinting()
                        .disableHtmlEscaping()
                        .create()
                        .toJson(new Document(FORMAT, server, taken, schemas))
                + "\n";
    }

    /**
     * Reads what {@link #json} wrote.
     *
     * @throws JsonParseException saying what is wrong with it
     */
    public static Statistics read(String json) {
        Document document = document(json);
        if (document == null || document.schemas() == null) {
            throw new JsonParseException("it has no \"schemas\"");
        }
        if (document.format() != FORMAT) {
            throw new JsonParseException("it has format " + document.format() + ", and this release reads " + FORMAT);
        }
        Map<QualifiedName, TableStatistics> tables = new TreeMap<>();
        try {
            document.schemas()
                    .forEach((schema, of) -> of.forEach((name, table) -> {
                        if (table == null) {
                            throw new JsonParseException("table \"" + schema + "." + name + "\" is null");
                        }
                        tables.put(QualifiedName.of(schema, name), table);
                    }));
        } catch (IllegalArgumentException e) {
            throw new JsonParseException(e.getMessage(), e);
        }
        return new Statistics(String.valueOf(document.server()), String.valueOf(document.taken()), tables);
    }

    private static @Nullable Document document(String json) {
        try {
            return new Gson().fromJson(json, Document.class);
        } catch (JsonParseException e) {
            throw e;
        } catch (RuntimeException e) {
            // a record that refuses its values is wrapped, sometimes more than once
            Throwable cause = e;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            throw new JsonParseException(cause.getMessage(), e);
        }
    }

    private record Document(
            int format,
            @Nullable String server,
            @Nullable String taken,
            @Nullable Map<String, Map<String, TableStatistics>> schemas) {}
}
