package dev.concertina.database.catalog;

import dev.concertina.parse.DefinitionParser;
import dev.concertina.parse.SqlSyntaxException;
import dev.concertina.schema.Definition;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Reads what a schema keeps as statements, in the server's own words: one query for each group of kinds that is there. */
final class DefinitionReader {
    private static final List<String> GROUPS =
            List.of("relations", "attributes", "routines", "others", "belongings", "publications");
    private static final Map<String, String> TEXTS = new ConcurrentHashMap<>();

    /** Statements whose expressions the server reads into another tree than it printed, unless they are respelled. */
    private static final Pattern PRINTED = Pattern.compile(
            "CREATE (MATERIALIZED VIEW|VIEW|RULE|TRIGGER|CONSTRAINT TRIGGER|POLICY|STATISTICS|INDEX) .*",
            Pattern.DOTALL);

    private final List<Definition> definitions = new ArrayList<>();
    private final List<Unmodelled> unknown = new ArrayList<>();

    private DefinitionReader() {}

    static DefinitionReader read(CatalogSession session) throws SQLException {
        DefinitionReader reader = new DefinitionReader();
        Set<String> there = new HashSet<>();
        session.each(query("groups"), row -> there.add(row.some("name")));
        for (String group : GROUPS) {
            if (there.contains(group)) {
                String file = group.equals("publications") ? session.since(15, group, "publications-14") : group;
                session.each(query("seen") + query(file), reader::add);
            }
        }
        return reader;
    }

    private void add(Row row) throws SQLException {
        String statement = row.some("statement");
        String sql = PRINTED.matcher(statement).matches()
                ? Printed.operand(statement).sql()
                : statement;
        try {
            definitions.add(DefinitionParser.parse(sql));
        } catch (SqlSyntaxException e) {
            unknown.add(new Unmodelled("statement", sql, sql));
        }
    }

    List<Definition> definitions() {
        return definitions;
    }

    /** Statements that the model does not understand. */
    List<Unmodelled> unknown() {
        return unknown;
    }

    private static String query(String name) {
        return TEXTS.computeIfAbsent(name, DefinitionReader::text);
    }

    private static String text(String name) {
        String file = name + ".sql";
        try (InputStream in = DefinitionReader.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
