package dev.concertina.plan;

import dev.concertina.ddl.AddConstraint;
import dev.concertina.ddl.Ddl;
import dev.concertina.ddl.DropConstraint;
import dev.concertina.ddl.RenameConstraint;
import dev.concertina.ddl.RowConditions;
import dev.concertina.ddl.ValidateConstraint;
import dev.concertina.schema.Check;
import dev.concertina.schema.Name;
import dev.concertina.schema.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * One check in the place of another, under one name in the end. Where neither implies the other, a wide one that lets
 * pass what either does stands between: so old and new code both work until old code is gone.
 */
record CheckSwap(PlanContext context, Table table, Check before, Check after) {
    /** For checks of which nothing is known: wide before new code is deployed, narrow when old code is gone. */
    List<Step> widenThenNarrow() {
        return List.of(widen(wide()), narrow(wide()));
    }

    /** What either check lets pass. */
    Check wide() {
        return new Check(
                after.name(),
                after.columns(),
                RowConditions.either(before, after),
                before.noInherit() && after.noInherit());
    }

    /** Every row that the old check let pass fits a wider one: it takes over at once, and the proof follows. */
    Step widen(Check wider) {
        return Step.of(
                Phase.EXPAND,
                loosened(
                        before,
                        wider,
                        "The wider check takes over in one transaction and reads no row: what the old one let pass"
                                + " it does too."),
                tightened(wider, before));
    }

    /** Old code is gone: the check that the new code means takes the place of a wider one. */
    Step narrow(Check wider) {
        return Step.of(
                        Phase.CONSTRAIN,
                        tightened(wider, after),
                        loosened(after, wider, "Back to the wider check: what the narrow one let pass it does too."))
                .behindLive();
    }

    private List<Unit> loosened(Check from, Check to, String why) {
        Name interim = context.interim(to.name());
        List<Ddl> swap = new ArrayList<>();
        swap.add(new AddConstraint(table.name(), to.withName(interim), true));
        swap.addAll(takePlace(from, to, interim));
        return List.of(
                Unit.of(why, swap),
                Unit.of(
                        "Prove it for the old rows in a transaction of its own: others read and write meanwhile.",
                        new ValidateConstraint(table.name(), to.name())));
    }

    /** The rows are looked at and proved under the interim name, while the wider check still stands. */
    private List<Unit> tightened(Check from, Check to) {
        Name interim = context.interim(to.name());
        List<Unit> units = new ArrayList<>(OnlineBuild.constraint(context, table, to.withName(interim)));
        units.add(Unit.of("It is proved and takes the name.", takePlace(from, to, interim)));
        return units;
    }

    private List<Ddl> takePlace(Check from, Check to, Name interim) {
        return List.of(
                new DropConstraint(table.name(), from.name()), new RenameConstraint(table.name(), interim, to.name()));
    }
}
