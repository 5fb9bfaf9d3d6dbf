package dev.concertina.plan;

import dev.concertina.change.Move;
import dev.concertina.ddl.AddColumn;
import dev.concertina.ddl.Analyze;
import dev.concertina.ddl.CommentOn;
import dev.concertina.ddl.CopyColumnSettings;
import dev.concertina.ddl.Ddl;
import dev.concertina.ddl.DropColumn;
import dev.concertina.ddl.FillColumns;
import dev.concertina.ddl.MoveConditions;
import dev.concertina.ddl.Target;
import dev.concertina.schema.Column;
import dev.concertina.schema.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The first half of a move: the new columns, the triggers that keep both sides in step, and the old rows. */
final class MoveExpand {
    private MoveExpand() {}

    /** New columns and triggers in one transaction: apart, every writing client would fail in between. */
    static Step expand(Flight flight) {
        PlanContext context = flight.context();
        Move flying = flight.flying();
        List<Move> present = context.expanding().on(flight.table());
        List<Move> all = context.expanding().plus(flight.table(), flying).on(flight.table());
        List<Ddl> up = new ArrayList<>();
        List<Ddl> down = new ArrayList<>(SyncTriggers.change(flight.after(), all, present));
        for (Column column : flight.newColumns()) {
            Name name = flight.inFlight(column.name());
            up.add(new AddColumn(
                    flight.table(),
                    Objects.requireNonNull(flying.to().get(name))
                            .withNotNull(false)
                            .withValue(Optional.empty())));
            column.comment()
                    .ifPresent(c ->
                            up.add(new CommentOn(Target.COLUMN, flight.table(), Optional.of(name), Optional.of(c))));
            if (column.notNull()) {
                up.add(flight.notNull(column).enforce());
            }
            down.add(new DropColumn(flight.table(), name));
        }
        settings(flight).ifPresent(up::add);
        up.addAll(SyncTriggers.change(flight.after(), present, all));
        return Step.of(
                Phase.EXPAND,
                Unit.of(
                        "Old and new columns live side by side; the triggers keep them in step, whoever writes."
                                + " All in one transaction: apart, every writing client would fail in between.",
                        up),
                Unit.of("The new columns only repeat what the old ones say, so nothing is lost with them.", down));
    }

    /** Only a rename carries grants and storage settings along: elsewhere old and new columns are different things. */
    private static Optional<Ddl> settings(Flight flight) {
        if (flight.oldColumns().size() != 1 || flight.newColumns().size() != 1) {
            return Optional.empty();
        }
        Name from = flight.oldColumns().get(0).name();
        Name to = flight.inFlight(flight.newColumns().get(0).name());
        return Optional.of(new CopyColumnSettings(flight.table(), from, to));
    }

    /** Fills the new columns of the rows that were there before. */
    static List<Step> backfill(Flight flight) {
        Move move = flight.flying();
        FillColumns fill = new FillColumns(flight.table(), flight.batchKey(), move.up(), MoveConditions.disagree(move));
        List<Step> steps = new ArrayList<>();
        RowProof.fits(flight)
                .forEach(u -> steps.add(Step.oneWay(Phase.BACKFILL, u, "nothing to undo: a look at rows")));
        steps.addAll(List.of(
                Step.oneWay(
                        Phase.BACKFILL,
                        Unit.of(
                                "Fill the rows that no client has written since; running it again changes nothing.",
                                fill),
                        "nothing to undo: the column goes with its expand"),
                Step.oneWay(
                        Phase.BACKFILL,
                        Unit.of("The planner must not take the new columns for empty.", new Analyze(flight.table())),
                        "nothing to undo: statistics")));
        return steps;
    }
}
