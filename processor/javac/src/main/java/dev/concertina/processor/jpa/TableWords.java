package dev.concertina.processor.jpa;

import dev.concertina.ddl.SqlWriter;
import dev.concertina.processor.declaration.AnnotationUse;
import dev.concertina.processor.declaration.TypeDeclaration;
import dev.concertina.schema.Name;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads what classes and {@code @Table} say of a table as a whole: constraints, indexes, comments, and words of ours. */
final class TableWords {
    private final Naming naming;

    TableWords(Naming naming) {
        this.naming = naming;
    }

    void add(TypeDeclaration type, TableSketch table, List<Attribute> attributes) {
        for (AnnotationUse use : type.annotations()) {
            if (use.ours()) {
                table.say(use);
            }
            switch (use.name()) {
                case "jpa:Table" -> add(use, table, attributes);
                case "hibernate:Check" ->
                    table.say(Vocabulary.check(use.text("constraints").orElse(""), use.text("name"), use.place()));
                case "hibernate:Comment" -> table.comment(use.text("value"));
                default -> {}
            }
        }
    }

    /** {@code @Table}, {@code @SecondaryTable}, {@code @JoinTable} or {@code @CollectionTable}. */
    void add(AnnotationUse described, TableSketch table, List<Attribute> attributes) {
        table.comment(described.text("comment"));
        for (AnnotationUse unique : described.allNested("uniqueConstraints")) {
            List<String> columns = unique.texts("columnNames").stream()
                    .map(c -> column(c, table, attributes))
                    .toList();
            table.say(Vocabulary.unique(columns, unique.text("name").map(naming::physical), described.place()));
        }
        for (AnnotationUse check : described.allNested("check")) {
            table.say(Vocabulary.check(
                    check.text("constraint").orElse(""), check.text("name").map(naming::physical), described.place()));
        }
        for (AnnotationUse index : described.allNested("indexes")) {
            index(index, table, attributes);
        }
    }

    private void index(AnnotationUse index, TableSketch table, List<Attribute> attributes) {
        List<String> columns = new ArrayList<>();
        boolean plain = true;
        for (String each : index.text("columnList").orElse("").split(",", -1)) {
            String text = each.strip();
            int space = text.indexOf(' ');
            String column = column(space < 0 ? text : text.substring(0, space), table, attributes);
            String order = space < 0 ? "" : text.substring(space).strip().toUpperCase(Locale.ROOT);
            plain &= order.isEmpty() || order.equals("ASC");
            String quoted = SqlWriter.quote(Name.shortened(column));
            columns.add(order.isEmpty() ? quoted : quoted + " " + order);
        }
        Map<String, Object> values = new HashMap<>();
        index.text("name").map(naming::physical).ifPresent(n -> values.put("name", n));
        if (index.flag("unique") && plain) {
            values.put(
                    "value",
                    columns.stream()
                            .map(c -> c.replaceFirst(" ASC$", "").replace("\"", ""))
                            .toList());
            table.say(Vocabulary.use("Unique", index.place(), values));
        } else {
            values.put("value", columns);
            values.put("unique", index.flag("unique"));
            table.say(Vocabulary.use("IndexOn", index.place(), values));
        }
    }

    /** A column by its own name or by its attribute's. */
    private String column(String written, TableSketch table, List<Attribute> attributes) {
        String physical = naming.physical(written);
        if (table.column(physical).isPresent()) {
            return physical;
        }
        Optional<Attribute> attribute =
                attributes.stream().filter(a -> a.name().equals(written)).findFirst();
        return attribute
                .flatMap(a -> table.columns().stream()
                        .filter(c -> c.member().equals(a.member()))
                        .findFirst())
                .map(ColumnDraft::name)
                .orElse(physical);
    }
}
