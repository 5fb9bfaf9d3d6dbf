package dev.concertina.maven;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The statements of a database in which all that has a name has a {@link HellishNames hellish} one. */
final class HellishDatabase {
    private static final int SCHEMAS = 4;
    private static final int COLUMNS = 16;

    private final Random random;
    private final HellishNames names;
    private final List<String> statements = new ArrayList<>();
    private final List<String> schemas = new ArrayList<>();
    /** Names of relations, types and routines of a schema: a type may bring others of them along. */
    private final Map<String, Set<String>> taken = new HashMap<>();

    private final List<String> keys = new ArrayList<>();
    private final List<String> enums = new ArrayList<>();
    private final List<String> domains = new ArrayList<>();
    private final String role;
    private String schema = "";

    /** @param atLeast how many names */
    HellishDatabase(long seed, int atLeast) {
        random = new Random(seed);
        names = new HellishNames(random);
        role = quoted("concertina " + seed + " " + names.in(new HashSet<>()).replaceAll("(?s)^(.{4}).*", "$1"));
        schemas.add("public");
        Set<String> ofSchemas = new HashSet<>(schemas);
        for (int i = 0; i < SCHEMAS; i++) {
            schemas.add(quoted(names.in(ofSchemas)));
            add("CREATE SCHEMA %s", schemas.get(schemas.size() - 1));
        }
        while (names.given() < atLeast) {
            schema = schemas.get(random.nextInt(schemas.size()));
            types();
            table();
            table();
            partitioned();
        }
    }

    /** They want a {@link #role()}. */
    List<String> statements() {
        return statements;
    }

    /** Quoted. */
    String role() {
        return role;
    }

    int names() {
        return names.given();
    }

    private void types() {
        Set<String> labels = new HashSet<>();
        String first = literal(names.in(labels));
        String type = object();
        add("CREATE TYPE %s AS ENUM (%s, %s, %s)", type, first, literal(names.in(labels)), literal(names.in(labels)));
        add("COMMENT ON TYPE %s IS %s", type, text());
        enums.add(type + " DEFAULT " + first);
        String domain = object();
        add("CREATE DOMAIN %s AS text DEFAULT %s CONSTRAINT %s CHECK (VALUE <> %s)", domain, text(), any(), text());
        domains.add(domain);
        Set<String> attributes = new HashSet<>();
        String composite = object();
        String attribute = quoted(names.in(attributes));
        add("CREATE TYPE %s AS (%s text, %s %s[])", composite, attribute, quoted(names.in(attributes)), domain);
        add("COMMENT ON COLUMN %s.%s IS %s", composite, attribute, text());
        // the server's own name for the second type of a long one may end in half a character
        add("CREATE TYPE %s AS RANGE (subtype = text, multirange_type_name = %s)", object(), object());
        String sequence = object();
        add("CREATE SEQUENCE %s INCREMENT 3", sequence);
        add("GRANT USAGE ON SEQUENCE %s TO %s", sequence, role);
        add("CREATE TEXT SEARCH CONFIGURATION %s (COPY = pg_catalog.simple)", object());
    }

    private void table() {
        String table = object();
        Set<String> scope = new HashSet<>();
        String key = quoted(names.in(scope));
        List<String> texts = Stream.generate(() -> quoted(names.in(scope)))
                .limit(3 + random.nextInt(COLUMNS))
                .toList();
        List<String> parts = new ArrayList<>();
        parts.add(
                key + one(" bigint GENERATED ALWAYS AS IDENTITY", " bigserial", " bigint") + named() + " PRIMARY KEY");
        texts.forEach(c -> parts.add(c + one(" text", " varchar(80)", " text NOT NULL", " text DEFAULT " + text())));
        String of = texts.get(0);
        parts.add(quoted(names.in(scope)) + " " + enums.get(random.nextInt(enums.size())));
        parts.add(quoted(names.in(scope)) + " " + domains.get(random.nextInt(domains.size())));
        parts.add(quoted(names.in(scope)) + " text GENERATED ALWAYS AS (lower(" + of + ") || " + text() + ") STORED");
        if (!keys.isEmpty()) {
            String other = keys.get(random.nextInt(keys.size()));
            parts.add(quoted(names.in(scope)) + " bigint" + named() + " REFERENCES " + other);
        }
        parts.add(named() + " UNIQUE (" + of + ", " + texts.get(1) + ")");
        parts.add(named() + " CHECK (" + of + " <> " + text() + " OR length(" + texts.get(1) + ") > 3)");
        parts.add(named() + " EXCLUDE USING btree (" + texts.get(2) + " WITH =)");
        add("CREATE TABLE %s (%s)", table, String.join(", ", parts));
        keys.add(table + " (" + key + ")");
        add("COMMENT ON TABLE %s IS %s", table, text());
        texts.forEach(c -> add("COMMENT ON COLUMN %s.%s IS %s", table, c, text()));
        indexes(table, texts);
        view(table, texts);
        routines(table, texts);
    }

    private void indexes(String table, List<String> columns) {
        String column = columns.get(random.nextInt(columns.size()));
        add("CREATE INDEX ON %s (%s)", table, column);
        add("CREATE INDEX %s ON %s (lower(%s)) WHERE %s <> %s", any(), table, column, columns.get(0), text());
        add("CREATE UNIQUE INDEX %s ON %s (%s) INCLUDE (%s)", any(), table, column, columns.get(1));
        add("CREATE STATISTICS %s ON %s, %s FROM %s", object(), columns.get(0), columns.get(1), table);
        add("ALTER TABLE %s ALTER %s SET STATISTICS 7", table, column);
        add("GRANT SELECT (%s), INSERT ON %s TO %s", column, table, role);
        add("ALTER TABLE %s ENABLE ROW LEVEL SECURITY", table);
        String policy = "CREATE POLICY %s ON %s TO %s USING (%s <> %s)";
        add(policy, any(), table, role, column, text());
    }

    private void view(String table, List<String> columns) {
        Set<String> scope = new HashSet<>();
        String alias = any();
        String selected = columns.stream()
                .map(c -> alias + "." + c + " AS " + quoted(names.in(scope)))
                .collect(Collectors.joining(", "));
        String named = quoted(names.in(scope));
        String query = "SELECT " + selected + ", " + text() + " AS " + named + " FROM " + table + " AS " + alias
                + " WHERE " + alias + "." + columns.get(0) + " <> " + text();
        String view = object();
        add("CREATE VIEW %s AS %s", view, query);
        add("COMMENT ON COLUMN %s.%s IS %s", view, named, text());
        add("GRANT SELECT ON %s TO %s", view, role);
        add("ALTER VIEW %s ALTER %s SET DEFAULT %s", view, named, text());
        add("CREATE RULE %s AS ON DELETE TO %s DO INSTEAD NOTHING", any(), view);
        String materialized = object();
        add("CREATE MATERIALIZED VIEW %s AS %s", materialized, query);
        add("CREATE INDEX %s ON %s (%s)", any(), materialized, named);
    }

    private void routines(String table, List<String> columns) {
        Set<String> scope = new HashSet<>();
        String in = quoted(names.in(scope));
        String out = quoted(names.in(scope));
        String function = object();
        add(
                "CREATE FUNCTION %s(%s text DEFAULT %s, OUT %s bigint) LANGUAGE sql AS %s",
                function,
                in,
                text(),
                out,
                literal("SELECT count(*) FROM " + table + " WHERE " + columns.get(0) + " = " + text()));
        add("COMMENT ON FUNCTION %s(text) IS %s", function, text());
        add("GRANT EXECUTE ON FUNCTION %s(text) TO %s", function, role);
        add("CREATE FUNCTION %s(%s text) RETURNS text LANGUAGE sql RETURN %s || %s", object(), in, in, text());
        add(
                "CREATE FUNCTION %s() RETURNS text LANGUAGE sql BEGIN ATOMIC SELECT %s AS %s FROM %s; END",
                object(), columns.get(0), any(), table);
        add("CREATE AGGREGATE %s(text) (SFUNC = pg_catalog.textcat, STYPE = text, INITCOND = %s)", object(), text());
        String trigger = object();
        add(
                "CREATE FUNCTION %s() RETURNS trigger LANGUAGE plpgsql AS %s",
                trigger, literal("BEGIN NEW." + columns.get(0) + " := " + text() + "; RETURN NEW; END"));
        add(
                "CREATE TRIGGER %s BEFORE UPDATE OF %s ON %s FOR EACH ROW WHEN (NEW.%s <> %s) EXECUTE FUNCTION %s(%s)",
                any(), columns.get(0), table, columns.get(1), text(), trigger, text());
    }

    private void partitioned() {
        String table = object();
        Set<String> scope = new HashSet<>();
        String key = quoted(names.in(scope));
        String other = quoted(names.in(scope));
        add(
                "CREATE TABLE %s (%s text NOT NULL, %s text,%s UNIQUE (%s, %s)) PARTITION BY LIST (%s)",
                table, key, other, named(), other, key, key);
        Set<String> values = new HashSet<>();
        String first = object();
        add(
                "CREATE TABLE %s PARTITION OF %s FOR VALUES IN (%s, %s)",
                first, table, literal(names.in(values)), literal(names.in(values)));
        String under = "CREATE TABLE %s PARTITION OF %s FOR VALUES IN (%s) PARTITION BY RANGE (%s)";
        String second = object();
        add(under, second, table, literal(names.in(values)), other);
        add("CREATE TABLE %s PARTITION OF %s DEFAULT", object(), second);
        add("COMMENT ON TABLE %s IS %s", first, text());
        add("CREATE INDEX %s ON %s (%s)", any(), table, other);
        add("CREATE INDEX %s ON %s (%s)", any(), first, other);
    }

    /** A relation, type or routine of the schema that is worked in. */
    private String object() {
        return schema + "." + quoted(names.in(taken.computeIfAbsent(schema, s -> new HashSet<>())));
    }

    /** What shares its names with relations of its schema and says no schema, or with nothing at all. */
    private String any() {
        return quoted(names.in(taken.computeIfAbsent(schema, s -> new HashSet<>())));
    }

    /** A constraint's name; at times the server finds one. */
    private String named() {
        return random.nextInt(3) == 0 ? "" : " CONSTRAINT " + any();
    }

    private String one(String... texts) {
        return texts[random.nextInt(texts.length)];
    }

    private String text() {
        return literal(names.text());
    }

    private void add(String statement, Object... parts) {
        statements.add(String.format(statement, parts));
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
