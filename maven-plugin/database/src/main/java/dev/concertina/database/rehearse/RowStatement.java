package dev.concertina.database.rehearse;

import dev.concertina.ddl.SqlWriter;
import dev.concertina.schema.Column;
import dev.concertina.schema.Name;
import dev.concertina.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The statement that inserts a range of rows into a table.
 *
 * @param columns where their values come from, but for those of {@code references}
 * @param references the foreign keys that have rows to choose from
 * @param skipsTaken whether rows that would break a unique key can be left out; keys that may wait cannot be asked
 * @param start the number of the first row of all
 * @param twins whether every tenth row is to be the one before it again: nothing tells the table's rows apart
 */
record RowStatement(
        Table table,
        Conditions conditions,
        List<ColumnSource> columns,
        List<ReferenceSource> references,
        boolean refersToItself,
        boolean skipsTaken,
        boolean twins,
        long seed,
        long start) {
    /**
     * As SQL.
     *
     * @param attempt another one gives other values; odd ones no extremes
     * @param most rows that are to come of it
     * @param sifted whether rows that the table cannot take are left out
     */
    String sql(long from, long to, int attempt, int most, boolean sifted) {
        Dice dice = new Dice(seed).of(table.name().name());
        for (int i = 0; i < attempt; i++) {
            dice = dice.next();
        }
        Map<Name, String> values = new LinkedHashMap<>();
        for (ColumnSource source : columns) {
            values.put(source.column().name(), source.sql(dice, attempt, start));
        }
        if (refersToItself) {
            itself(values);
        }
        String joins = joins(dice, values);
        List<String> typed = new ArrayList<>();
        values.forEach((name, value) ->
                typed.add(Candidates.cast(value, column(name).type()) + " AS " + SqlWriter.quote(name)));
        String number = twins ? "concertina_i - (concertina_i % 10 = 9)::int" : "concertina_i";
        String names = values.keySet().stream().map(SqlWriter::quote).collect(Collectors.joining(", "));
        String rows = "(SELECT " + String.join(", ", concat("concertina_n", typed)) + " FROM (SELECT " + number
                + " AS concertina_n FROM generate_series(" + from + "::bigint, " + to
                + ") AS concertina_g (concertina_i) OFFSET 0) AS concertina_numbers" + joins + " OFFSET 0)";
        return "INSERT INTO " + SqlWriter.quote(table.name()) + (names.isEmpty() ? "" : " (" + names + ")") + " SELECT "
                + names + " FROM " + rows + " AS "
                + SqlWriter.quote(table.name().name())
                + (sifted ? sieve(values) : "") + " ORDER BY concertina_n LIMIT " + most
                + (skipsTaken ? " ON CONFLICT DO NOTHING" : "");
    }

    private static List<String> concat(String first, List<String> rest) {
        List<String> all = new ArrayList<>();
        all.add(first);
        all.addAll(rest);
        return all;
    }

    /** The first rows of a tree can only refer to themselves. */
    private void itself(Map<Name, String> values) {
        table.foreignKeys()
                .filter(k -> k.referencedTable().equals(table.name()))
                .filter(k -> references.stream().noneMatch(r -> r.foreignKey().equals(k)))
                .forEach(k -> {
                    boolean optional =
                            k.columns().stream().noneMatch(c -> column(c).notNull());
                    for (int i = 0; i < k.columns().size(); i++) {
                        String own = values.get(k.referencedColumns().get(i));
                        if (optional) {
                            values.put(k.columns().get(i), "NULL");
                        } else if (own != null) {
                            values.put(k.columns().get(i), own);
                        }
                    }
                });
    }

    private String joins(Dice dice, Map<Name, String> values) {
        StringBuilder joins = new StringBuilder();
        Map<Name, String> taken = new LinkedHashMap<>();
        Dice own = dice;
        for (ReferenceSource reference : references) {
            own = own.of(reference.foreignKey().columns().get(0));
            joins.append(reference.join(own, taken));
            Map<Name, String> chosen = new LinkedHashMap<>();
            reference.values(own, chosen);
            chosen.forEach(taken::putIfAbsent);
        }
        values.putAll(taken);
        return joins.toString();
    }

    private Column column(Name name) {
        return table.column(name).orElseThrow();
    }

    private String sieve(Map<Name, String> values) {
        List<String> tests = new ArrayList<>();
        String known = conditions.known(values.keySet());
        if (!known.isEmpty()) {
            tests.add(known);
        }
        values.keySet().stream()
                .filter(n -> column(n).notNull())
                .forEach(n -> tests.add(SqlWriter.quote(n) + " IS NOT NULL"));
        return tests.isEmpty() ? "" : " WHERE " + String.join(" AND ", tests);
    }
}
