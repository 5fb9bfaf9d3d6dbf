package dev.concertina.processor.read;

import dev.concertina.processor.declaration.AnnotationUse;
import dev.concertina.processor.problem.ErrorCode;
import dev.concertina.processor.problem.Place;
import dev.concertina.processor.problem.Problems;
import dev.concertina.schema.Conversion;
import dev.concertina.schema.Expression;
import dev.concertina.schema.Intent;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what classes say about the way from the earlier schema to this one. */
final class IntentReader {
    private static final Set<String> ORIGINS = Set.of("RenamedFrom", "SplitFrom", "MergedFrom");

    private final Values values;
    private final Problems problems;

    IntentReader(Values values, Problems problems) {
        this.values = values;
        this.problems = problems;
    }

    /** The intents of a table that stays, in the order of its columns. */
    List<Placed<Intent>> read(TableDraft table) {
        List<Placed<Intent>> intents = new ArrayList<>();
        for (Applied renamed : table.applied("RenamedFrom")) {
            if (renamed.column().isEmpty()
                    && renamed.use().place().type().equals(table.type().name())) {
                renamedTable(table, renamed.use())
                        .ifPresent(i -> add(intents, i, renamed.use().at("value")));
            }
        }
        for (ReadColumn column : table.columns()) {
            if (!column.member().annotations().isEmpty()) {
                column(table, column, intents);
            }
        }
        intents.addAll(new MoveReader(values, problems).read(table));
        for (Applied dropped : table.applied("Dropped")) {
            if (dropped.use().place().type().equals(table.type().name())) {
                intents.addAll(dropped(table.name(), dropped.use()));
            }
        }
        return intents;
    }

    /** {@code @Dropped}, of columns or of the whole table. */
    List<Placed<Intent>> dropped(QualifiedName table, AnnotationUse use) {
        List<Name> columns = new ArrayList<>();
        List<String> texts = use.texts("columns");
        for (int i = 0; i < texts.size(); i++) {
            values.name(texts.get(i), use.at("columns", i)).ifPresent(columns::add);
        }
        return List.of(new Placed<>(
                new Intent.Dropped(table, columns, use.text("reason").orElse("")), use.at("columns")));
    }

    private Optional<Intent> renamedTable(TableDraft table, AnnotationUse use) {
        Name schema = values.name(use, "schema").orElse(table.name().schema());
        return values.name(use.text("value").orElse(""), use.at("value"))
                .map(from -> new Intent.RenamedTable(table.name(), new QualifiedName(schema, from)));
    }

    private void column(TableDraft table, ReadColumn column, List<Placed<Intent>> intents) {
        QualifiedName name = table.name();
        Optional<AnnotationUse> renamed = column.member().annotation("RenamedFrom");
        Optional<AnnotationUse> converted = column.member().annotation("Convert");
        Optional<Conversion> conversion = converted.flatMap(use -> conversion(use, column));
        exclusive(column);
        if (renamed.isPresent()) {
            AnnotationUse use = renamed.get();
            values.name(column.prefix() + use.text("value").orElse(""), use.at("value"))
                    .ifPresent(from -> add(
                            intents, new Intent.RenamedColumn(name, column.name(), from, conversion), use.at("value")));
        } else {
            conversion.ifPresent(c -> add(
                    intents,
                    new Intent.ConvertedColumn(name, column.name(), c),
                    converted.orElseThrow().place()));
        }
        column.member()
                .annotation("Backfill")
                .ifPresent(use -> expression(use, "value", column)
                        .ifPresent(value -> add(
                                intents,
                                new Intent.BackfilledColumn(
                                        name,
                                        column.name(),
                                        value,
                                        values.expression(use, "down").map(e -> MemberSql.named(e, column.name()))),
                                use.place())));
        column.member()
                .annotation("AllowRewrite")
                .ifPresent(use -> add(
                        intents,
                        new Intent.AllowedRewrite(
                                name, column.name(), use.text("value").orElse("")),
                        use.place()));
    }

    private Optional<Conversion> conversion(AnnotationUse use, ReadColumn column) {
        Optional<Expression> up = expression(use, "up", column);
        Optional<Expression> down = expression(use, "down", column);
        return up.flatMap(u -> down.map(d -> new Conversion(u, d)));
    }

    private Optional<Expression> expression(AnnotationUse use, String attribute, ReadColumn column) {
        return values.required(use, attribute).map(e -> MemberSql.named(e, column.name()));
    }

    /** A column continues others in one way. */
    private void exclusive(ReadColumn column) {
        List<AnnotationUse> origins = column.member().annotations().stream()
                .filter(a -> ORIGINS.contains(a.name()))
                .toList();
        for (AnnotationUse origin : origins) {
            boolean converted = column.member().has("Convert");
            AnnotationUse first = origins.get(0);
            boolean twice = !origin.equals(first);
            if (twice || (converted && !origin.name().equals("RenamedFrom"))) {
                problems.add(
                        ErrorCode.CONFLICTING_HINTS,
                        origin.place(),
                        origin.subject() + " and @" + (twice ? first.name() : "Convert")
                                + " both say what column \"" + column.name()
                                + "\" continues; its values cannot come from both. Remove one of them.");
            }
        }
    }

    private static void add(List<Placed<Intent>> intents, Intent intent, Place place) {
        intents.add(new Placed<>(intent, place));
    }
}
