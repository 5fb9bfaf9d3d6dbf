package dev.concertina.database.property;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.concertina.database.Corpus;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Two schemas as SQL, from the tests of another tool.
 *
 * @param roles that both need
 */
public record SchemaPair(String name, List<String> roles, List<String> old, List<String> next) {
    public static Stream<SchemaPair> all() {
        return Stream.of("pg_schema_diff", "migra")
                .flatMap(file -> Corpus.text("diff/" + file + ".jsonl")
                        .lines()
                        .map(JsonParser::parseString)
                        .map(line -> of(file, line.getAsJsonObject())));
    }

    private static SchemaPair of(String file, JsonObject line) {
        return new SchemaPair(
                file + ": " + line.get("name").getAsString(),
                strings(line.get("roles")),
                strings(line.get("old")),
                strings(line.get("new")));
    }

    private static List<String> strings(JsonElement element) {
        List<String> found = new ArrayList<>();
        if (element instanceof JsonArray array) {
            array.forEach(e -> found.add(e.getAsString()));
        } else if (Objects.nonNull(element)) {
            found.add(element.getAsString());
        }
        return found;
    }

    /** Runs one side; roles are made once for the server. */
    public void load(Connection connection, List<String> side) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String role : roles) {
                statement.execute(
                        "DO $$BEGIN CREATE ROLE \"" + role + "\"; EXCEPTION WHEN duplicate_object THEN NULL; END$$");
            }
            for (String sql : side) {
                statement.execute(sql);
            }
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
