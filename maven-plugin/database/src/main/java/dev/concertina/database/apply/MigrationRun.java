package dev.concertina.database.apply;

import dev.concertina.database.ledger.Action;
import dev.concertina.database.ledger.Entry;
import dev.concertina.database.ledger.OpenMigration;
import dev.concertina.script.Unit;
import dev.concertina.script.Units;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.Optional;

/** Runs one script from where it was to its end; the ledger tells of each part in the moment in which it is done. */
final class MigrationRun {
    private final UnitContext context;
    private final Optional<OpenMigration> open;
    private int statements;
    private long rows;
    private int retries;

    /** @param open how far an earlier run of this very script has come */
    MigrationRun(UnitContext context, Optional<OpenMigration> open) {
        this.context = context;
        this.open = open;
    }

    FileResult run() throws SQLException {
        long begin = System.nanoTime();
        Iterator<Unit> units = Units.of(context.job().script()).iterator();
        boolean told = false;
        for (int i = 0; units.hasNext(); i++) {
            Unit unit = units.next();
            boolean last = !units.hasNext();
            if (isFinished(i)) {
                unit.statements().forEach(context.effects()::read);
            } else {
                run(unit, i, last ? context.done() : context.entry(Action.UNIT_FINISHED, i));
                told |= last;
            }
        }
        if (!told) {
            context.appendAlone(context.done());
        }
        return new FileResult(
                context.job().script().file(), (System.nanoTime() - begin) / 1_000_000, statements, rows, retries);
    }

    private boolean isFinished(int unit) {
        return open.filter(o -> o.finished().contains(unit)).isPresent();
    }

    private void run(Unit unit, int number, Entry event) throws SQLException {
        if (unit instanceof Unit.Batch batch) {
            context.effects().read(batch.statement());
            rows += Backfill.run(context, batch, number, event);
            statements++;
        } else if (unit instanceof Unit.Single single) {
            Optional<Outside> outside = Outside.of(single.statement());
            if (outside.isPresent()) {
                context.effects().read(single.statement());
                boolean begun = open.filter(o -> o.started() == number).isPresent();
                new OutsideUnit(context, single.statement(), outside.get()).run(number, begun, event);
                statements++;
            } else {
                transaction(unit, event);
            }
        } else {
            transaction(unit, event);
        }
    }

    private void transaction(Unit unit, Entry event) throws SQLException {
        TransactionUnit transaction = new TransactionUnit(context, unit.statements());
        retries += transaction.run(event);
        statements += transaction.executed();
    }
}
