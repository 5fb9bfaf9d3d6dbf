package dev.concertina.maven;

import dev.concertina.database.rehearse.RowCounts;
import dev.concertina.schema.QualifiedName;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** How many rows a rehearsal makes, as the command line says it table by table: {@code -Ddb.rehearsal.rows.public.orders=5000}. */
final class GivenRows {
    private static final String PROPERTY = "db.rehearsal.rows";

    private GivenRows() {}

    /** @throws IllegalArgumentException naming the parameter that is no such number, or names no table */
    static RowCounts of(int usual, Properties properties) {
        Choices.atLeast(1, PROPERTY, Integer.toString(usual));
        Map<QualifiedName, Integer> others = new TreeMap<>();
        for (String name : properties.stringPropertyNames()) {
            if (name.startsWith(PROPERTY + ".")) {
                String[] table = name.substring(PROPERTY.length() + 1).split("\\.", -1);
                if (table.length != 2) {
                    throw new IllegalArgumentException("The parameter " + name
                            + " does not end with a table and its schema,"
                            + " so it is not known whose rows it counts; nothing was done. Write it like " + PROPERTY
                            + ".public.orders.");
                }
                int rows = (int) Math.min(Integer.MAX_VALUE, Choices.atLeast(0, name, properties.getProperty(name)));
                others.put(QualifiedName.of(table[0], table[1]), rows);
            }
        }
        return new RowCounts(usual, others);
    }
}
