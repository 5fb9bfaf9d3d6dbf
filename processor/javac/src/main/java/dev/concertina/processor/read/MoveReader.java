package dev.concertina.processor.read;

import dev.concertina.processor.declaration.AnnotationUse;
import dev.concertina.processor.problem.ErrorCode;
import dev.concertina.processor.problem.Problems;
import dev.concertina.schema.Expression;
import dev.concertina.schema.Intent;
import dev.concertina.schema.Name;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code @SplitFrom} and {@code @MergedFrom}. */
final class MoveReader {
    private final Values values;
    private final Problems problems;

    MoveReader(Values values, Problems problems) {
        this.values = values;
        this.problems = problems;
    }

    List<Placed<Intent>> read(TableDraft table) {
        List<Placed<Intent>> moves = new ArrayList<>();
        splits(table, moves);
        for (Applied merged : table.applied("MergedFrom")) {
            merged.column().ifPresent(column -> merge(table, column, merged.use(), moves));
        }
        return moves;
    }

    private void splits(TableDraft table, List<Placed<Intent>> moves) {
        Map<Name, List<Applied>> byOld = new LinkedHashMap<>();
        for (Applied split : table.applied("SplitFrom")) {
            String prefix = split.column().map(ReadColumn::prefix).orElse("");
            values.name(
                            prefix + split.use().text("value").orElse(""),
                            split.use().at("value"))
                    .ifPresent(old ->
                            byOld.computeIfAbsent(old, o -> new ArrayList<>()).add(split));
        }
        byOld.forEach((old, splits) -> split(table, old, splits, moves));
    }

    private void split(TableDraft table, Name old, List<Applied> splits, List<Placed<Intent>> moves) {
        Map<Name, Expression> up = new LinkedHashMap<>();
        Optional<Expression> down = Optional.empty();
        for (Applied split : splits) {
            values.required(split.use(), "up")
                    .ifPresent(e -> up.put(split.column().orElseThrow().name(), e));
            Optional<Expression> here = values.expression(split.use(), "down");
            if (down.isPresent() && here.isPresent() && !down.equals(here)) {
                problems.add(
                        ErrorCode.CONFLICTING_HINTS,
                        split.use().at("down"),
                        split.use().subject() + " gives another \"down\" for column \"" + old
                                + "\" than the column before it; its old value cannot be both."
                                + " Give it once, or the same everywhere.");
            }
            down = down.or(() -> here);
        }
        AnnotationUse first = splits.get(0).use();
        if (down.isEmpty()
                && splits.stream().noneMatch(s -> s.use().text("down").isPresent())) {
            problems.add(
                    ErrorCode.SPLIT_WITHOUT_DOWN,
                    first.place(),
                    first.subject() + " splits \"" + old + "\" without \"down\" on any of its parts; the old code"
                            + " would lose its column, and there would be no way back. Say what \"" + old
                            + "\" is in terms of the new columns, on one of them.");
        }
        down.ifPresent(d ->
                moves.add(new Placed<>(new Intent.MovedColumns(table.name(), up, Map.of(old, d)), first.at("value"))));
    }

    private void merge(TableDraft table, ReadColumn column, AnnotationUse use, List<Placed<Intent>> moves) {
        List<String> olds = use.texts("value");
        List<String> downs = use.texts("down");
        if (olds.size() != downs.size() || olds.isEmpty()) {
            problems.add(
                    ErrorCode.SPLIT_WITHOUT_DOWN,
                    use.at("down"),
                    use.subject() + " merges " + olds.size() + " columns and gives \"down\" for " + downs.size()
                            + "; the old code would lose the others. Give one expression for each, in their order.");
            return;
        }
        Map<Name, Expression> down = new LinkedHashMap<>();
        for (int i = 0; i < olds.size(); i++) {
            Optional<Name> old = values.name(column.prefix() + olds.get(i), use.at("value", i));
            Optional<Expression> back = values.expression(use, downs.get(i), use.at("down", i));
            if (old.isPresent() && back.isPresent()) {
                down.put(old.get(), back.get());
            }
        }
        values.required(use, "up")
                .filter(up -> down.size() == olds.size())
                .ifPresent(up -> moves.add(new Placed<>(
                        new Intent.MovedColumns(table.name(), Map.of(column.name(), up), down), use.at("value"))));
    }
}
