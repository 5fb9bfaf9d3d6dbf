package dev.concertina.snapshot;

import dev.concertina.schema.Column;
import dev.concertina.schema.ColumnValue;
import dev.concertina.schema.DataType;
import dev.concertina.schema.Expression;
import dev.concertina.schema.Index;
import dev.concertina.schema.PartitionBound;
import dev.concertina.schema.PartitionOf;
import dev.concertina.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;

/** Writes a table as records, each of which names it. */
final class TableRecords {
    private final Table table;
    private final String name;
    private final Style style;
    private final Function<DataType, String> types;

    /** @param types how a type is spelled, as JSON */
    TableRecords(Table table, Style style, Function<DataType, String> types) {
        this.table = table;
        this.name = Spelling.of(table.name());
        this.style = style;
        this.types = types;
    }

    /** The table itself, its options and its columns. */
    List<JsonLine> columns() {
        List<JsonLine> lines = new ArrayList<>();
        lines.add(line());
        table.comment().ifPresent(c -> lines.add(line().text("comment", c)));
        if (table.unlogged()) {
            lines.add(line().flag("unlogged", true));
        }
        table.storageParameters()
                .forEach((k, v) -> lines.add(line().text("parameter", k).text("value", v)));
        table.partitioning()
                .ifPresent(p -> lines.add(line().text("partitionBy", p.strategy())
                        .list("keys", IndexElementRecord.all(p.keys(), style))));
        table.partitionOf().ifPresent(p -> lines.add(partition(p)));
        Collection<Column> columns = style == Style.CANONICAL
                ? new TreeMap<>(table.columns()).values()
                : table.columns().values();
        columns.forEach(c -> lines.add(column(c)));
        return lines;
    }

    List<JsonLine> constraints() {
        return table.constraints().values().stream()
                .map(c -> c.accept(new ConstraintRecord(line(), style)))
                .toList();
    }

    List<JsonLine> indexes() {
        return table.indexes().values().stream().map(this::index).toList();
    }

    private JsonLine line() {
        return new JsonLine().text("table", name);
    }

    private JsonLine column(Column column) {
        JsonLine line = line().text("column", column.name())
                .raw("type", types.apply(column.type()))
                .flag("notNull", column.notNull());
        column.value().ifPresent(v -> value(v, line));
        return line.text("collation", column.collation().map(Spelling::of)).text("comment", column.comment());
    }

    private void value(ColumnValue value, JsonLine line) {
        if (value instanceof ColumnValue.Default d) {
            line.text("default", style.spell(d.expression()));
        } else if (value instanceof ColumnValue.Identity i) {
            JsonLine identity = new JsonLine().text("sequence", Spelling.of(i.sequence()));
            SchemaRecords.options(identity, i.options());
            line.raw("identity", identity.flag("always", i.always()).json());
        } else {
            ColumnValue.Generated g = (ColumnValue.Generated) value;
            line.text("generated", style.spell(g.expression())).flag("stored", g.stored());
        }
    }

    private JsonLine index(Index index) {
        JsonLine line = line().text("index", index.name());
        if (!index.method().equals("btree")) {
            line.text("method", index.method());
        }
        return line.list("keys", IndexElementRecord.all(index.keys(), style))
                .texts("include", index.include())
                .flag("unique", index.unique())
                .flag("nullsNotDistinct", index.nullsNotDistinct())
                .text("where", index.predicate().map(style::spell))
                .texts("parameters", index.storageParameters())
                .text("comment", index.comment());
    }

    private JsonLine partition(PartitionOf partition) {
        JsonLine line = line().text("partitionOf", Spelling.of(partition.parent()));
        PartitionBound bound = partition.bound();
        if (bound instanceof PartitionBound.Range r) {
            line.texts("from", spell(r.from())).texts("to", spell(r.to()));
        } else if (bound instanceof PartitionBound.Values v) {
            line.texts("values", spell(v.values()));
        } else if (bound instanceof PartitionBound.Hash h) {
            line.number("modulus", h.modulus()).number("remainder", h.remainder());
        }
        return line.flag("attached", partition.attached()).texts("indexes", partition.indexes());
    }

    private List<String> spell(List<Expression> expressions) {
        return expressions.stream().map(style::spell).toList();
    }
}
