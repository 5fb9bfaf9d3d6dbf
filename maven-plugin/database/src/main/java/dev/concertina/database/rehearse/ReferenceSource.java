package dev.concertina.database.rehearse;

import dev.concertina.ddl.SqlWriter;
import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Where the values of a foreign key come from: rows that are there. Few of them are referenced by many.
 *
 * @param number which of the table's keys this is
 * @param size how many rows there are to choose from
 * @param optional whether the key may be absent
 * @param key whether each row may be referenced once only
 */
record ReferenceSource(ForeignKey foreignKey, int number, long size, boolean optional, boolean key) {
    /** Rows of a referenced table that are referenced. */
    static final int MOST = 10_000;

    private static final int RARE = 5;

    private String alias() {
        return "concertina_r" + number;
    }

    /** What a row's columns get, by name. */
    void values(Dice dice, Map<Name, String> values) {
        String absent = optional ? "CASE WHEN " + dice.below(RARE) + " > 0 THEN " : "";
        for (int i = 0; i < foreignKey.columns().size(); i++) {
            values.put(foreignKey.columns().get(i), absent + alias() + ".k" + i + (optional ? " END" : ""));
        }
    }

    /**
     * The join that chooses a row.
     *
     * @param taken values of columns that an earlier key has chosen: this one must agree
     */
    String join(Dice dice, Map<Name, String> taken) {
        List<Name> columns = foreignKey.columns();
        List<Integer> shared = IntStream.range(0, columns.size())
                .filter(i -> taken.containsKey(columns.get(i)))
                .boxed()
                .toList();
        String keys =
                foreignKey.referencedColumns().stream().map(SqlWriter::quote).collect(Collectors.joining(", "));
        String among = shared.isEmpty()
                ? ""
                : "PARTITION BY "
                        + shared.stream()
                                .map(i -> SqlWriter.quote(
                                        foreignKey.referencedColumns().get(i)))
                                .collect(Collectors.joining(", "));
        List<String> names = new ArrayList<>();
        IntStream.range(0, columns.size()).forEach(i -> names.add("k" + i));
        String found =
                "(SELECT " + keys + ", row_number() OVER (" + among + " ORDER BY " + keys + ") - 1, count(*) OVER ("
                        + among + ") FROM (SELECT " + keys + " FROM " + SqlWriter.quote(foreignKey.referencedTable())
                        + " WHERE "
                        + foreignKey.referencedColumns().stream()
                                .map(c -> SqlWriter.quote(c) + " IS NOT NULL")
                                .collect(Collectors.joining(" AND "))
                        + " ORDER BY " + keys + " LIMIT " + MOST + ") AS concertina_keys) AS " + alias() + " ("
                        + String.join(", ", names) + ", i, size)";
        String agree = shared.stream()
                .map(i -> alias() + ".k" + i + " = " + taken.get(columns.get(i)) + " AND ")
                .collect(Collectors.joining());
        String many = shared.isEmpty() ? Long.toString(size) : alias() + ".size";
        return " LEFT JOIN " + found + " ON " + agree + alias() + ".i = " + chosen(dice) + " % " + many;
    }

    private String chosen(Dice dice) {
        if (key) {
            return "concertina_n";
        }
        String any = number == 0 ? "concertina_n" : dice.next().below(1 << 20);
        return "(CASE WHEN " + dice.next().next().below(RARE) + " = 0 THEN 0 ELSE " + any + " END)";
    }
}
