package dev.concertina.plan;

import dev.concertina.ddl.Analyze;
import dev.concertina.ddl.DropTable;
import dev.concertina.ddl.EnsureAttic;
import dev.concertina.ddl.FillColumns;
import dev.concertina.ddl.RememberRows;
import dev.concertina.ddl.RestoreRows;
import dev.concertina.schema.Column;
import dev.concertina.schema.Expression;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Table;
import java.util.List;
import java.util.Map;

/**
 * Another value for rows of a column that existed before: key, old value and written value are kept in the attic, and
 * the way back restores the rows that still have what was written.
 */
record Refill(PlanContext context, Table table, Column column) {
    /**
     * The backfill.
     *
     * @param value over the columns of the row
     * @param where the rows that need another value, and no longer do once they have it
     */
    Step step(Expression value, Expression where) {
        List<Name> key = RowProof.key(table);
        Unit fill = Unit.of(
                "Give these rows their new value; running it again finds none.",
                new FillColumns(table.name(), key, Map.of(column.name(), value), where));
        if (key.isEmpty() || key.contains(column.name())) {
            return Step.oneWay(
                    Phase.BACKFILL,
                    fill,
                    "not undone: the table has no other key by which old values could be kept, so rows keep the new one");
        }
        return Step.of(
                Phase.BACKFILL,
                List.of(
                        Unit.of(
                                "Keep the old values with their keys, for the way back.",
                                new EnsureAttic(),
                                new RememberRows(memory(), table.name(), key, column, value, where)),
                        fill,
                        Unit.of("The values are distributed otherwise now.", new Analyze(table.name()))),
                List.of(Unit.of(
                        "Rows that still have what was written get their old value back.",
                        new RestoreRows(memory(), table.name(), key, column),
                        new DropTable(memory()))));
    }

    private QualifiedName memory() {
        return new QualifiedName(
                PlanContext.ATTIC,
                Name.shortened(
                        "_rescued_" + context.number() + "_" + table.name().name() + "_" + column.name()));
    }
}
