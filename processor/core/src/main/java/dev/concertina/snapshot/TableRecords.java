package dev.concertina.snapshot;

import dev.concertina.schema.Column;
import dev.concertina.schema.ColumnValue;
import dev.concertina.schema.DataType;
import dev.concertina.schema.Expression;
import dev.concertina.schema.Index;
import dev.concertina.schema.Inheritance;
import dev.concertina.schema.Name;
import dev.concertina.schema.PartitionBound;
import dev.concertina.schema.PartitionOf;
import dev.concertina.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
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
    void columns(Consumer<JsonLine> out) {
        out.accept(line());
        table.comment().ifPresent(c -> out.accept(line().text("comment", c)));
        if (table.unlogged()) {
            out.accept(line().flag("unlogged", true));
        }
        table.storageParameters()
                .forEach((k, v) -> out.accept(line().text("parameter", k).text("value", v)));
        table.partitioning()
                .ifPresent(p -> out.accept(line().text("partitionBy", p.strategy())
                        .list("keys", IndexElementRecord.all(p.keys(), style))));
        table.partitionOf().ifPresent(p -> out.accept(partition(p)));
        Inheritance inheritance = table.inheritance();
        if (!inheritance.parents().isEmpty()) {
            out.accept(line().texts(
                            "inherits",
                            inheritance.parents().stream().map(Spelling::of).toList())
                    .texts("inherited", List.copyOf(inheritance.columns())));
        }
        Map<Name, Column> columns = style == Style.AS_WRITTEN ? table.columns() : new TreeMap<>(table.columns());
        columns.values().forEach(c -> out.accept(column(c)));
    }

    void constraints(Consumer<JsonLine> out) {
        table.constraints().values().forEach(c -> out.accept(c.accept(new ConstraintRecord(line(), style))));
    }

    void indexes(Consumer<JsonLine> out) {
        table.indexes().values().forEach(i -> out.accept(index(i)));
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
        // how it came there is nothing that a server knows
        return line.flag("attached", partition.attached() && style != Style.OUTLINE)
                .texts("indexes", partition.indexes());
    }

    private List<String> spell(List<Expression> expressions) {
        return expressions.stream().map(style::spell).toList();
    }
}
