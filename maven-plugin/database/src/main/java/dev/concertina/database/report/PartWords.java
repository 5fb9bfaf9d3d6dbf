package dev.concertina.database.report;

import dev.concertina.schema.Check;
import dev.concertina.schema.Column;
import dev.concertina.schema.ColumnValue;
import dev.concertina.schema.Constraint;
import dev.concertina.schema.Exclusion;
import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.Index;
import dev.concertina.schema.IndexElement;
import dev.concertina.schema.Name;
import dev.concertina.schema.PrimaryKey;
import dev.concertina.schema.Unique;
import java.util.List;
import java.util.stream.Collectors;

/** Columns, constraints and indexes in a few words, for a picture; the exact SQL stands beside it. */
final class PartWords implements Constraint.Visitor<String> {
    private static final PartWords CONSTRAINTS = new PartWords();

    private PartWords() {}

    static String of(Column column) {
        String type = column.type()
                .toString()
                .replace("character varying", "varchar")
                .replace("timestamp with time zone", "timestamptz")
                .replace("timestamp without time zone", "timestamp");
        return type
                + (column.notNull() ? " not null" : "")
                + column.value().map(PartWords::of).orElse("");
    }

    private static String of(ColumnValue value) {
        if (value instanceof ColumnValue.Default given) {
            return " = " + given.expression().sql();
        }
        return value instanceof ColumnValue.Generated ? " generated" : " identity";
    }

    static String of(Constraint constraint) {
        return constraint.accept(CONSTRAINTS);
    }

    static String of(Index index) {
        String keys = index.keys().stream().map(PartWords::of).collect(Collectors.joining(", ", "(", ")"));
        return (index.unique() ? "unique index " : "index ")
                + keys
                + index.predicate().map(p -> " where " + p.sql()).orElse("");
    }

    private static String of(IndexElement key) {
        return key.column()
                        .map(Name::text)
                        .orElseGet(() -> key.expression().orElseThrow().sql())
                + (key.descending() ? " desc" : "");
    }

    private static String names(List<Name> names) {
        return names.stream().map(Name::text).collect(Collectors.joining(", ", "(", ")"));
    }

    @Override
    public String primaryKey(PrimaryKey key) {
        return "primary key " + names(key.columns());
    }

    @Override
    public String unique(Unique unique) {
        return "unique " + names(unique.columns());
    }

    @Override
    public String foreignKey(ForeignKey key) {
        return names(key.columns()) + " → " + key.referencedTable();
    }

    @Override
    public String check(Check check) {
        return "check " + check.expression().sql();
    }

    @Override
    public String exclusion(Exclusion exclusion) {
        return "exclude " + names(exclusion.columns());
    }
}
