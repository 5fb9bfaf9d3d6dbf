package dev.concertina.database.effect;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Asks the catalog whether statements had their effects, with one query for all of them. It asks by the catalog's rows
 * rather than by {@code regclass}, which a role without rights on the schema may not use. The lists stand in subqueries so
 * that the server does not plan for their lengths, but once for all.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-prepare.html">Generic and custom plans</a>
 */
public final class CatalogFacts {
    private static final String QUERY = """
            SELECT f.place, CASE f.kind
                WHEN 'relation' THEN r.oid IS NOT NULL
                WHEN 'column' THEN a.attnum IS NOT NULL
                WHEN 'not null' THEN a.attnotnull
                WHEN 'default' THEN a.atthasdef
                WHEN 'column type' THEN coalesce(a.atttypid = pg_catalog.to_regtype(f.expected), a.attnum IS NOT NULL)
                WHEN 'constraint' THEN k.oid IS NOT NULL
                WHEN 'validated' THEN k.convalidated
                WHEN 'index' THEN EXISTS (SELECT FROM pg_catalog.pg_index AS i
                    JOIN pg_catalog.pg_class AS c ON c.oid = i.indexrelid
                    WHERE i.indrelid = r.oid AND c.relname = f.part)
                WHEN 'trigger' THEN EXISTS (SELECT FROM pg_catalog.pg_trigger AS t
                    WHERE t.tgrelid = r.oid AND t.tgname = f.part)
                WHEN 'policy' THEN EXISTS (SELECT FROM pg_catalog.pg_policy AS p
                    WHERE p.polrelid = r.oid AND p.polname = f.part)
                WHEN 'type' THEN EXISTS (SELECT FROM pg_catalog.pg_type AS t
                    WHERE t.typnamespace = n.oid AND t.typname = f.name)
                WHEN 'function' THEN EXISTS (SELECT FROM pg_catalog.pg_proc AS p
                    WHERE p.pronamespace = n.oid AND p.proname = f.name)
                END
            FROM ROWS FROM (pg_catalog.unnest((SELECT CAST(? AS text[]))), pg_catalog.unnest((SELECT CAST(? AS name[]))),
                pg_catalog.unnest((SELECT CAST(? AS name[]))), pg_catalog.unnest((SELECT CAST(? AS name[]))),
                pg_catalog.unnest((SELECT CAST(? AS text[])))) WITH ORDINALITY AS f (kind, schema, name, part, expected, place)
            LEFT JOIN pg_catalog.pg_namespace AS n ON n.nspname = f.schema
            LEFT JOIN pg_catalog.pg_class AS r ON r.relnamespace = n.oid AND r.relname = f.name
            LEFT JOIN pg_catalog.pg_attribute AS a
                ON a.attrelid = r.oid AND a.attname = f.part AND a.attnum > 0 AND NOT a.attisdropped
            LEFT JOIN pg_catalog.pg_constraint AS k
                ON k.conrelid = r.oid AND k.contypid = 0 AND k.conname = f.part""";

    private CatalogFacts() {}

    /** What is not as the statements should have left it, a phrase each; nothing is asked where nothing is known. */
    public static List<String> unmet(Connection connection, Effects effects) throws SQLException {
        List<Fact> facts = effects.facts();
        if (facts.isEmpty()) {
            return List.of();
        }
        List<String> unmet = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(QUERY)) {
            parameter(statement, 1, facts, f -> f.of().kind().word());
            parameter(statement, 2, facts, f -> f.of().object().schema().text());
            parameter(statement, 3, facts, f -> f.of().object().name().text());
            parameter(statement, 4, facts, f -> f.of().part());
            parameter(statement, 5, facts, Fact::expected);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    Fact fact = facts.get(row.getInt(1) - 1);
                    if (row.getBoolean(2) == fact.expected().equals(Fact.GONE)) {
                        unmet.add(fact.unmet());
                    }
                }
            }
        }
        return unmet;
    }

    private static void parameter(
            PreparedStatement statement, int place, List<Fact> facts, Function<Fact, String> value)
            throws SQLException {
        Object[] values = facts.stream().map(value).toArray();
        statement.setArray(place, statement.getConnection().createArrayOf("text", values));
    }
}
