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
    static final String TAKEN = "concertina.taken";
    static final String REFUSED = "concertina.refused";
    static final String REFUSAL = "concertina.refusal";

    private static final String ONE_BY_ONE = """
            DECLARE
              concertina_row record;
              concertina_done int;
              concertina_taken int := 0;
              concertina_refused bigint[] := '{}';
              concertina_refusal text := '';
            BEGIN
              FOR concertina_row IN SELECT %s%s ORDER BY concertina_n LOOP
                EXIT WHEN concertina_taken >= %d;
                BEGIN
                  %s%s%s;
                  GET DIAGNOSTICS concertina_done = ROW_COUNT;%s
                  concertina_taken := concertina_taken + concertina_done;
                EXCEPTION WHEN OTHERS THEN
                  concertina_refused := concertina_refused || concertina_row.concertina_n;
                  concertina_refusal := SQLERRM;
                END;
              END LOOP;
              PERFORM set_config('%s', concertina_taken::text, true), set_config('%s', concertina_refused::text, true),
                set_config('%s', concertina_refusal, true);
            END""";

    /**
     * One statement for a range of rows.
     *
     * @param attempt another one gives other values; odd ones no extremes
     * @param most rows that are to come of it
     * @param sifted whether rows that the table cannot take are left out
     */
    String together(long from, long to, int attempt, int most, boolean sifted) {
        Map<Name, String> values = new LinkedHashMap<>();
        String rows = rows("generate_series(" + from + "::bigint, " + to + ")", attempt, values);
        String names = names(values);
        return insert(names) + " SELECT " + names + rows + (sifted ? sieve(values) : "")
                + " ORDER BY concertina_n LIMIT " + most + conflict();
    }

    /**
     * The same rows one by one, so that the server refuses only those that it must. {@link #TAKEN} tells how many were
     * taken, {@link #REFUSED} the numbers of those that were not, and {@link #REFUSAL} why not the last of them.
     *
     * @param atOnce whether constraints that may wait do not
     */
    String apart(List<Long> numbers, int attempt, int most, boolean atOnce) {
        Map<Name, String> values = new LinkedHashMap<>();
        String list = numbers.stream().map(String::valueOf).collect(Collectors.joining(",", "'{", "}'"));
        String rows = rows("unnest(" + list + "::bigint[])", attempt, values);
        String found = values.keySet().stream()
                .map(n -> "concertina_row." + SqlWriter.quote(n))
                .collect(Collectors.joining(", "));
        String names = names(values);
        return new SqlWriter()
                .sql("DO ")
                .dollarQuoted(ONE_BY_ONE.formatted(
                        names.isEmpty() ? "concertina_n" : "concertina_n, " + names,
                        rows + sieve(values),
                        most,
                        insert(names),
                        found.isEmpty() ? " DEFAULT VALUES" : " VALUES (" + found + ")",
                        conflict(),
                        atOnce ? "\n      SET CONSTRAINTS ALL IMMEDIATE;" : "",
                        TAKEN,
                        REFUSED,
                        REFUSAL))
                .toString();
    }

    private String insert(String names) {
        return "INSERT INTO " + SqlWriter.quote(table.name()) + (names.isEmpty() ? "" : " (" + names + ")");
    }

    private String conflict() {
        return skipsTaken ? " ON CONFLICT DO NOTHING" : "";
    }

    private static String names(Map<Name, String> values) {
        return values.keySet().stream().map(SqlWriter::quote).collect(Collectors.joining(", "));
    }

    /** The clause that proposes rows, each with its number; their values are told by name. */
    private String rows(String numbers, int attempt, Map<Name, String> values) {
        Dice dice = new Dice(seed).of(table.name().name());
        for (int i = 0; i < attempt; i++) {
            dice = dice.next();
        }
        for (ColumnSource source : columns) {
            values.put(source.column().name(), source.sql(dice, attempt, start));
        }
        if (refersToItself) {
            itself(values);
        }
        String joins = joins(dice, values);
        List<String> typed = new ArrayList<>();
        typed.add("concertina_n");
        values.forEach((name, value) ->
                typed.add(Candidates.cast(value, column(name).type()) + " AS " + SqlWriter.quote(name)));
        String number = twins ? "concertina_i - (concertina_i % 10 = 9)::int" : "concertina_i";
        return " FROM (SELECT " + String.join(", ", typed) + " FROM (SELECT " + number + " AS concertina_n FROM "
                + numbers
                + " AS concertina_g (concertina_i) OFFSET 0) AS concertina_numbers" + joins + " OFFSET 0) AS "
                + SqlWriter.quote(table.name().name());
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
