package dev.concertina.database.folder;

import dev.concertina.schema.Column;
import dev.concertina.schema.ColumnValue;
import dev.concertina.schema.Constraint;
import dev.concertina.schema.DataType;
import dev.concertina.schema.Deferrability;
import dev.concertina.schema.Expression;
import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.Index;
import dev.concertina.schema.Intent;
import dev.concertina.schema.Model;
import dev.concertina.schema.Name;
import dev.concertina.schema.PrimaryKey;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import dev.concertina.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Many tables, each with ten columns, a key, an index and a foreign key to the one before; and 50 changes of them. */
record LargeModel(int tables) {
    private static final int CHANGES = 50;

    Model before() {
        List<Table> all = new ArrayList<>();
        for (int i = 0; i < tables; i++) {
            all.add(table(i));
        }
        return new Model(schema(all), List.of());
    }

    /** Columns that come, are renamed, must have a value or grow, indexes and defaults: 50 tables change. */
    Model after() {
        List<Table> all = new ArrayList<>(before().schema().tables().values());
        List<Intent> intents = new ArrayList<>();
        int step = tables / CHANGES;
        for (int i = 0; i < CHANGES; i++) {
            all.set(i * step, changed(all.get(i * step), i % 5, intents));
        }
        return new Model(schema(all), intents);
    }

    private static Table changed(Table table, int kind, List<Intent> intents) {
        switch (kind) {
            case 0:
                return table.with(Column.of("added", "text"));
            case 1:
                intents.add(new Intent.RenamedColumn(
                        table.name(), Name.of("renamed"), Name.of("column_2"), Optional.empty()));
                return renamed(table);
            case 2:
                return table.with(table.columns().get(Name.of("column_3")).withNotNull(true));
            case 3:
                return table.with(table.columns().get(Name.of("column_1")).withType(DataType.builtin("bigint")));
            default:
                return table.with(
                        Index.of(Name.of(table.name().name() + "_more"), false, List.of(Name.of("column_4"))));
        }
    }

    private static Table renamed(Table table) {
        Map<Name, Column> columns = new LinkedHashMap<>();
        table.columns().values().forEach(c -> {
            Column column = c.name().equals(Name.of("column_2")) ? c.withName(Name.of("renamed")) : c;
            columns.put(column.name(), column);
        });
        return table.with(columns, table.constraints(), table.indexes());
    }

    private static Table table(int number) {
        Name id = Name.of("id");
        String name = "table_" + number;
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of("id", "bigint").withNotNull(true));
        columns.add(Column.of("parent_id", "bigint"));
        columns.add(Column.of("column_1", "integer").withNotNull(true));
        for (int i = 2; i < 8; i++) {
            Column column = Column.of("column_" + i, i % 2 == 0 ? "text" : "timestamp with time zone");
            columns.add(
                    i == 5 ? column.withValue(Optional.of(new ColumnValue.Default(Expression.of("now()")))) : column);
        }
        List<Constraint> constraints = new ArrayList<>();
        constraints.add(new PrimaryKey(Name.of(name + "_pkey"), List.of(id), List.of(), Deferrability.NOT_DEFERRABLE));
        if (number > 0) {
            constraints.add(new ForeignKey(
                    Name.of(name + "_parent_id_fkey"),
                    List.of(Name.of("parent_id")),
                    QualifiedName.of("public", "table_" + (number - 1)),
                    List.of(id),
                    ForeignKey.Action.NO_ACTION,
                    ForeignKey.Action.NO_ACTION,
                    List.of(),
                    false,
                    Deferrability.NOT_DEFERRABLE));
        }
        return Table.of(
                QualifiedName.of("public", name),
                columns,
                constraints,
                List.of(Index.of(Name.of(name + "_parent_id_idx"), false, List.of(Name.of("parent_id")))));
    }

    private static Schema schema(List<Table> tables) {
        return Schema.EMPTY.withTables(tables);
    }
}
