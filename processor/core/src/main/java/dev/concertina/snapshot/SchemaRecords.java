package dev.concertina.snapshot;

import dev.concertina.schema.Check;
import dev.concertina.schema.DataType;
import dev.concertina.schema.Definition;
import dev.concertina.schema.Domain;
import dev.concertina.schema.EnumType;
import dev.concertina.schema.Schema;
import dev.concertina.schema.Sequence;
import dev.concertina.schema.SequenceOptions;
import dev.concertina.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes a schema as records. */
final class SchemaRecords {
    private final Style style;
    private final Map<DataType, String> types = new HashMap<>();

    SchemaRecords(Style style) {
        this.style = style;
    }

    void write(Schema schema, Records out) {
        out.section("namespaces");
        schema.namespaces().forEach(n -> out.add(new JsonLine().text("namespace", n)));
        out.section("extensions");
        schema.extensions().forEach(e -> out.add(new JsonLine().text("extension", e)));
        out.section("enums");
        schema.enums().values().forEach(e -> group(enumType(e), out));
        out.section("domains");
        schema.domains().values().forEach(d -> group(domain(d), out));
        out.section("sequences");
        schema.sequences().values().forEach(s -> out.add(sequence(s)));
        out.section("tables");
        for (Table table : schema.tables().values()) {
            TableRecords records = new TableRecords(table, style, this::type);
            records.columns(out::add);
            out.gap();
            records.constraints(out::add);
            out.gap();
            records.indexes(out::add);
            out.gap();
        }
        // Only where there are some: what a schema without them was called before stays its name.
        if (!schema.definitions().isEmpty()) {
            out.section("definitions");
            schema.definitions().values().forEach(d -> group(List.of(definition(d)), out));
        }
    }

    /** The records alone, in the same order. */
    List<JsonLine> list(Schema schema) {
        List<JsonLine> lines = new ArrayList<>();
        schema.namespaces().forEach(n -> lines.add(new JsonLine().text("namespace", n)));
        schema.extensions().forEach(e -> lines.add(new JsonLine().text("extension", e)));
        schema.enums().values().forEach(e -> lines.addAll(enumType(e)));
        schema.domains().values().forEach(d -> lines.addAll(domain(d)));
        schema.sequences().values().forEach(s -> lines.add(sequence(s)));
        for (Table table : schema.tables().values()) {
            TableRecords records = new TableRecords(table, style, this::type);
            records.columns(lines::add);
            records.constraints(lines::add);
            records.indexes(lines::add);
        }
        schema.definitions().values().forEach(d -> lines.add(definition(d)));
        return lines;
    }

    /** A large schema has few types, and spelling one means to read it back. */
    private String type(DataType type) {
        return types.computeIfAbsent(type, Spelling::json);
    }

    private static void group(List<JsonLine> lines, Records out) {
        out.addAll(lines);
        out.gap();
    }

    private static List<JsonLine> enumType(EnumType type) {
        String name = Spelling.of(type.name());
        List<JsonLine> lines = new ArrayList<>();
        lines.add(new JsonLine().text("enum", name));
        type.comment()
                .ifPresent(c -> lines.add(new JsonLine().text("enum", name).text("comment", c)));
        type.labels().forEach(l -> lines.add(new JsonLine().text("enum", name).text("label", l)));
        return lines;
    }

    private List<JsonLine> domain(Domain domain) {
        String name = Spelling.of(domain.name());
        List<JsonLine> lines = new ArrayList<>();
        lines.add(new JsonLine()
                .text("domain", name)
                .raw("type", Spelling.json(domain.type()))
                .flag("notNull", domain.notNull())
                .text("default", domain.defaultValue().map(style::spell))
                .text("collation", domain.collation().map(Spelling::of))
                .text("comment", domain.comment()));
        for (Check check : domain.checks().values()) {
            JsonLine line = new JsonLine().text("domain", name);
            lines.add(check.accept(new ConstraintRecord(line, style)));
        }
        return lines;
    }

    private JsonLine definition(Definition definition) {
        return new JsonLine()
                .text("definition", definition.identity())
                .text("kind", definition.kind().words())
                .text("on", definition.on().map(Spelling::of))
                .text("create", style.spell(definition.create()));
    }

    private static JsonLine sequence(Sequence sequence) {
        JsonLine line = new JsonLine().text("sequence", Spelling.of(sequence.name()));
        options(line, sequence.options());
        sequence.ownedBy()
                .ifPresent(o -> line.raw(
                        "ownedBy",
                        new JsonLine()
                                .text("table", Spelling.of(o.table()))
                                .text("column", o.column())
                                .json()));
        return line.text("comment", sequence.comment());
    }

    /** What differs from a plain sequence of its type. */
    static void options(JsonLine line, SequenceOptions options) {
        SequenceOptions plain = SequenceOptions.of(options.type());
        if (!options.type().is("bigint")) {
            line.raw("as", Spelling.json(options.type()));
        }
        number(line, "start", options.start(), plain.start());
        number(line, "increment", options.increment(), plain.increment());
        number(line, "minimum", options.minimum(), plain.minimum());
        number(line, "maximum", options.maximum(), plain.maximum());
        number(line, "cache", options.cache(), plain.cache());
        line.flag("cycle", options.cycle());
    }

    private static void number(JsonLine line, String key, long value, long plain) {
        if (value != plain) {
            line.number(key, value);
        }
    }
}
