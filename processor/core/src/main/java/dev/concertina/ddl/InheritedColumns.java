package dev.concertina.ddl;

import dev.concertina.schema.Column;
import dev.concertina.schema.Expression;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a new table has otherwise than those from which it has its columns. */
public final class InheritedColumns {
    private InheritedColumns() {}

    /**
     * Statements behind the CREATE TABLE of an heir.
     *
     * @param tables those that exist by then; a parent that is none of them, or lacks the column yet, says nothing of it
     */
    public static List<Ddl> differences(Table heir, Function<QualifiedName, Optional<Table>> tables) {
        List<Ddl> statements = new ArrayList<>();
        for (Column column : heir.columns().values()) {
            if (heir.inheritance().columns().contains(column.name())) {
                heir.inheritance().parents().stream()
                        .flatMap(p -> tables.apply(p).stream())
                        .flatMap(p -> p.column(column.name()).stream())
                        .reduce((a, b) -> a.withNotNull(a.notNull() || b.notNull()))
                        .ifPresent(above -> differences(statements, heir.name(), above, column));
            }
        }
        return statements;
    }

    static void differences(List<Ddl> statements, QualifiedName table, Column above, Column column) {
        Optional<Expression> value = column.defaultValue();
        if (!value.equals(above.defaultValue())) {
            statements.add(value.<Ddl>map(v -> new SetDefault(table, column.name(), v))
                    .orElseGet(() -> new DropDefault(table, column.name())));
        }
        if (column.notNull() && !above.notNull()) {
            statements.add(new SetNotNull(table, column.name()));
        }
    }
}
