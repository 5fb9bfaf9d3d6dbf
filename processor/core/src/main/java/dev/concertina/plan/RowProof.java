package dev.concertina.plan;

import dev.concertina.change.Move;
import dev.concertina.ddl.FitConditions;
import dev.concertina.ddl.MoveConditions;
import dev.concertina.ddl.RequireNoDuplicate;
import dev.concertina.ddl.RequireNoOrphan;
import dev.concertina.ddl.RequireNoRow;
import dev.concertina.ddl.RowConditions;
import dev.concertina.diff.TypeChange;
import dev.concertina.schema.Check;
import dev.concertina.schema.Column;
import dev.concertina.schema.Expression;
import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.Index;
import dev.concertina.schema.Name;
import dev.concertina.schema.PrimaryKey;
import dev.concertina.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Looks whether the rows allow a rule, before anything is locked or built: a rule over bad data fails late. */
final class RowProof {
    private static final String AGAIN = " Then run this file again.";

    private RowProof() {}

    /** No row breaks a check. */
    static List<Unit> of(Table table, Check check) {
        return List.of(Unit.of(
                "Look first: a row that breaks the rule would stop it halfway.",
                new RequireNoRow(
                        table.name(),
                        key(table),
                        RowConditions.breaks(check),
                        "Rows of table \"" + table.name() + "\" break check \"" + check.name() + "\"",
                        "Correct these rows." + AGAIN)));
    }

    /** No row references one that is missing. */
    static List<Unit> of(Table table, ForeignKey key) {
        return List.of(Unit.of(
                "Look first: a row that references nothing would stop it halfway.",
                new RequireNoOrphan(table.name(), key)));
    }

    /** No two rows are equal where a unique index over plain columns and all rows wants them distinct. */
    static List<Unit> of(Table table, Index index) {
        boolean comparable = index.unique()
                && index.predicate().isEmpty()
                && index.keys().stream().allMatch(k -> k.column().isPresent());
        return comparable
                ? List.of(Unit.of(
                        "Look first: a duplicate would show only after a long build, and leave an invalid index behind.",
                        new RequireNoDuplicate(table.name(), index.columns(), index.nullsNotDistinct())))
                : List.of();
    }

    /** No row is NULL in a column. */
    static Unit notNull(Table table, Name column) {
        return Unit.of(
                "Look first: a row without a value would stop it halfway.",
                new RequireNoRow(
                        table.name(),
                        key(table),
                        RowConditions.isNull(column),
                        "Rows of table \"" + table.name() + "\" have no value in \"" + column + "\"",
                        "Give them one." + AGAIN));
    }

    /** No value is too long for a new column, or out of its range. */
    static List<Unit> fits(Flight flight) {
        Move move = flight.flying();
        if (move.from().size() != 1) {
            return List.of();
        }
        Column from = move.from().values().iterator().next();
        List<Unit> units = new ArrayList<>();
        for (Column to : move.to().values()) {
            Expression value = Objects.requireNonNull(move.up().get(to.name()));
            boolean safe = value.equals(MoveConditions.column(from.name()))
                    && TypeChange.between(from.type(), to.type()) == TypeChange.SAFE;
            (safe ? Optional.<Expression>empty() : FitConditions.overflows(from, value, to.type()))
                    .ifPresent(c -> units.add(Unit.of(
                            "Look first: a value that does not fit would stop it halfway.",
                            new RequireNoRow(
                                    flight.table(),
                                    key(flight.before()),
                                    c,
                                    "Rows of table \"" + flight.table() + "\" have in \"" + from.name()
                                            + "\" a value that type " + to.type() + " does not take",
                                    "Correct these rows, or convert their values with @Convert." + AGAIN))));
        }
        return units;
    }

    /** The columns that name a row; empty if the table has no primary key. */
    static List<Name> key(Table table) {
        return table.primaryKey().map(PrimaryKey::columns).orElse(List.of());
    }
}
