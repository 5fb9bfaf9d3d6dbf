package dev.concertina.plan;

import dev.concertina.change.AddColumn;
import dev.concertina.change.Move;
import dev.concertina.ddl.AddIdentity;
import dev.concertina.ddl.CommentOn;
import dev.concertina.ddl.CreateSequence;
import dev.concertina.ddl.Ddl;
import dev.concertina.ddl.DropColumn;
import dev.concertina.ddl.DropDefault;
import dev.concertina.ddl.DropIdentity;
import dev.concertina.ddl.DropSequence;
import dev.concertina.ddl.FillColumns;
import dev.concertina.ddl.MoveConditions;
import dev.concertina.ddl.SequenceValue;
import dev.concertina.ddl.SetDefault;
import dev.concertina.ddl.Target;
import dev.concertina.ddl.TransferSequence;
import dev.concertina.ddl.Volatility;
import dev.concertina.schema.Column;
import dev.concertina.schema.ColumnValue;
import dev.concertina.schema.Expression;
import dev.concertina.schema.Name;
import dev.concertina.schema.PrimaryKey;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A column on a table that has rows: at once where the catalog alone changes, else filled in batches. */
final class AddColumnPlanner implements ChangePlanner<AddColumn> {
    private static final String UNUSED =
            "The way back drops the column: lossless if new code has not written it, else its values are lost.";

    @Override
    public ChangePlan plan(AddColumn change, PlanContext context) {
        Column column = change.column();
        new Heirs(context, table(change)).requireLike(column);
        if (isFilled(change)) {
            new Heirs(context, table(change))
                    .refuse("Column \"" + change.subject() + "\" is new and gets a value for each row");
        }
        if (change.fill().isPresent()) {
            return computed(change, context, change.fill().get());
        }
        if (column.identity().isPresent()) {
            return ChangePlan.of(change, identity(change, context), UNUSED);
        }
        Optional<Expression> value = column.defaultValue().filter(Volatility::isPossible);
        if (value.isPresent()) {
            return ChangePlan.of(change, volatileDefault(change, context, value.get()), UNUSED);
        }
        if (column.notNull() && column.value().isEmpty()) {
            throw new RefusedChange(
                    "Column \"" + change.subject() + "\" is NOT NULL without a default: existing rows would"
                            + " have no value, and old code would fail to insert. Say what they get with @Backfill.");
        }
        return ChangePlan.of(change, List.of(direct(change, context)), UNUSED);
    }

    private static boolean isFilled(AddColumn change) {
        Column column = change.column();
        return change.fill().isPresent()
                || column.identity().isPresent()
                || column.defaultValue().filter(Volatility::isPossible).isPresent();
    }

    private static Step direct(AddColumn change, PlanContext context) {
        Optional<ColumnValue.Generated> generated = change.column().generated();
        boolean rewrites = generated.filter(ColumnValue.Generated::stored).isPresent();
        if (rewrites && change.rewrite().isEmpty()) {
            throw new RefusedChange(
                    "Column \"" + change.subject() + "\" is generated and stored: adding it writes the whole"
                            + " table anew under ACCESS EXCLUSIVE. Allow that with @AllowRewrite(\"why\"), or use a column with"
                            + " @Backfill instead.");
        }
        if (generated.isPresent() && !rewrites && !context.server().atLeast(18)) {
            throw new RefusedChange(
                    "Column \"" + change.subject() + "\" is generated and virtual, which PostgreSQL knows"
                            + " since 18. Make it stored, or raise db.postgresVersion.");
        }
        return Step.of(
                Phase.EXPAND,
                Unit.of(
                        change.rewrite()
                                .map(why -> "Writes the table anew, which was allowed: " + why + ".")
                                .orElse("The catalog alone changes: existing rows take the value from there."),
                        withComment(change, change.column())),
                drop(change));
    }

    private static Unit drop(AddColumn change) {
        return Unit.of(
                "Back to the table without it.",
                new DropColumn(table(change), change.column().name()));
    }

    private static ChangePlan computed(AddColumn change, PlanContext context, Expression fill) {
        Column column = change.column();
        Move move = new Move(Map.of(), Map.of(column.name(), column), Map.of(column.name(), fill), Map.of());
        Flight flight = new Flight(context, change.table(), change.table(), move, false);
        List<Step> steps = new ArrayList<>();
        steps.add(MoveExpand.expand(flight));
        steps.addAll(MoveExpand.backfill(flight));
        if (column.notNull()) {
            NotNull rule = flight.notNull(column);
            steps.add(Step.oneWay(Phase.CONSTRAIN, MoveConstrain.proof(flight), "nothing to undo: it only looks"));
            steps.add(Step.of(Phase.CONSTRAIN, rule.prove(), List.of(rule.doubt(flight.mayBeNull(column)))));
        }
        steps.add(stopFilling(flight, column));
        return new ChangePlan(change, steps, Map.of(flight.table(), move), List.of(UNUSED));
    }

    private static Step stopFilling(Flight flight, Column column) {
        PlanContext context = flight.context();
        ColumnValues values = new ColumnValues(context, flight.table());
        List<Move> left = context.contracting().on(flight.table());
        List<Move> present =
                context.contracting().plusOldest(flight.table(), flight.move()).on(flight.table());
        List<Ddl> up = new ArrayList<>(SyncTriggers.change(flight.after(), present, left));
        up.addAll(values.set(column, column.name()));
        List<Ddl> down = new ArrayList<>(values.drop(column, column.name()));
        down.addAll(SyncTriggers.change(flight.after(), left, present));
        return Step.of(
                Phase.CONTRACT,
                Unit.of("New code gives the value itself: nothing is filled in any more.", up),
                Unit.of("Old code gives no value: fill it in again.", down));
    }

    private static List<Step> volatileDefault(AddColumn change, PlanContext context, Expression value) {
        Column bare = change.column().withNotNull(false).withValue(Optional.empty());
        List<Ddl> up = new ArrayList<>(withComment(change, bare));
        up.add(new SetDefault(table(change), bare.name(), value));
        List<Step> steps = new ArrayList<>();
        steps.add(Step.of(
                Phase.EXPAND,
                Unit.of(
                        "The default comes after the column: given with it, it would be computed for every row at once,"
                                + " under an exclusive lock.",
                        up),
                drop(change)));
        steps.addAll(fill(change, value));
        steps.addAll(required(change, context));
        return steps;
    }

    private static List<Step> identity(AddColumn change, PlanContext context) {
        ColumnValue.Identity identity = change.column().identity().orElseThrow();
        QualifiedName table = table(change);
        Name name = change.column().name();
        QualifiedName interim =
                identity.sequence().sibling(context.interim(identity.sequence().name()));
        Sequence sequence = new Sequence(interim, identity.options(), Optional.empty(), Optional.empty());
        Column bare = change.column().withNotNull(false).withValue(Optional.empty());
        Expression next = SequenceValue.next(interim);
        List<Ddl> up = new ArrayList<>();
        up.add(new CreateSequence(sequence));
        up.addAll(withComment(change, bare));
        up.add(new SetDefault(table, name, next));
        List<Step> steps = new ArrayList<>();
        steps.add(Step.of(
                Phase.EXPAND,
                Unit.of(
                        "A sequence counts for new rows at once; an identity must wait until no row lacks a value.",
                        up),
                Unit.of("Back to the table without it.", new DropColumn(table, name), new DropSequence(interim))));
        steps.addAll(fill(change, next));
        steps.addAll(required(change, context));
        steps.add(Step.of(
                Phase.CONSTRAIN,
                Unit.of(
                        "The identity goes on counting where the sequence stands.",
                        new DropDefault(table, name),
                        new AddIdentity(table, name, identity),
                        new TransferSequence(interim, identity.sequence()),
                        new DropSequence(interim)),
                Unit.of(
                        "Back to a default; the sequence stands where the identity stood.",
                        new CreateSequence(sequence),
                        new TransferSequence(identity.sequence(), interim),
                        new DropIdentity(table, name),
                        new SetDefault(table, name, next))));
        return steps;
    }

    private static List<Step> fill(AddColumn change, Expression value) {
        Name name = change.column().name();
        List<Name> key = change.table().primaryKey().map(PrimaryKey::columns).orElse(List.of());
        return List.of(Step.oneWay(
                Phase.BACKFILL,
                Unit.of(
                        "Rows that were there before get a value of their own; running it again finds none.",
                        new FillColumns(
                                table(change),
                                key.contains(name) ? List.of() : key,
                                Map.of(name, value),
                                MoveConditions.isNull(name))),
                "nothing to undo: the column goes with its expand"));
    }

    private static List<Step> required(AddColumn change, PlanContext context) {
        if (!change.column().notNull()) {
            return List.of();
        }
        NotNull rule = NotNull.of(context, table(change), change.column().name());
        Unit undone = NotNull.undone(context, change.table(), change.column().name());
        return List.of(Step.of(Phase.CONSTRAIN, rule.introduce(), List.of(undone)));
    }

    private static List<Ddl> withComment(AddColumn change, Column column) {
        List<Ddl> statements = new ArrayList<>();
        statements.add(new dev.concertina.ddl.AddColumn(table(change), column));
        column.comment()
                .ifPresent(c -> statements.add(
                        new CommentOn(Target.COLUMN, table(change), Optional.of(column.name()), Optional.of(c))));
        return statements;
    }

    private static QualifiedName table(AddColumn change) {
        return change.table().name();
    }
}
