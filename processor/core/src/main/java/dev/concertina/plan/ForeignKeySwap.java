package dev.concertina.plan;

import dev.concertina.ddl.DropConstraint;
import dev.concertina.ddl.RenameConstraint;
import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.Name;
import dev.concertina.schema.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * One foreign key in the place of another, under one name in the end: the new one is proved beside the old one. On a
 * partitioned table, whose partitions would keep the interim name, the old one goes first.
 */
record ForeignKeySwap(PlanContext context, Table table, ForeignKey before, ForeignKey after) {
    List<Step> steps() {
        Step step = Step.of(Phase.CONSTRAIN, swap(before, after), swap(after, before));
        return List.of(sameReference() ? step : step.behindLive());
    }

    /** Whether rows that one lets pass the other does too: only actions and the time of checking differ. */
    private boolean sameReference() {
        return before.columns().equals(after.columns())
                && before.referencedTable().equals(after.referencedTable())
                && before.referencedColumns().equals(after.referencedColumns())
                && before.matchFull() == after.matchFull();
    }

    private List<Unit> swap(ForeignKey from, ForeignKey to) {
        List<Unit> units = new ArrayList<>();
        if (partitioned(from) || partitioned(to)) {
            units.add(Tightening.drop(table, from));
            units.addAll(OnlineBuild.constraint(context, table, to));
            return units;
        }
        Name interim = context.interim(to.name());
        units.addAll(OnlineBuild.constraint(context, table, to.withName(interim)));
        units.add(Unit.of(
                "The new one is proved and takes the place of the old one.",
                new DropConstraint(table.name(), from.name()),
                new RenameConstraint(table.name(), interim, to.name())));
        return units;
    }

    private boolean partitioned(ForeignKey key) {
        return table.partitioning().isPresent()
                || context.after()
                        .table(key.referencedTable())
                        .or(() -> context.before().table(key.referencedTable()))
                        .flatMap(Table::partitioning)
                        .isPresent();
    }
}
