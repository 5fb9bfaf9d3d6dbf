package dev.concertina.plan;

import dev.concertina.change.DropColumn;
import dev.concertina.ddl.AddIdentity;
import dev.concertina.ddl.CreateSequence;
import dev.concertina.ddl.Ddl;
import dev.concertina.ddl.DropConstraint;
import dev.concertina.ddl.DropIdentity;
import dev.concertina.ddl.DropIndex;
import dev.concertina.ddl.DropSequence;
import dev.concertina.ddl.FillColumns;
import dev.concertina.ddl.MoveConditions;
import dev.concertina.ddl.RenameColumn;
import dev.concertina.ddl.RequireNoDependent;
import dev.concertina.ddl.RequireNoRow;
import dev.concertina.ddl.SequenceValue;
import dev.concertina.ddl.TransferSequence;
import dev.concertina.schema.Column;
import dev.concertina.schema.Constraint;
import dev.concertina.schema.Expression;
import dev.concertina.schema.Index;
import dev.concertina.schema.Name;
import dev.concertina.schema.PrimaryKey;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Sequence;
import dev.concertina.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A column that nobody maps any more: it stops demanding a value before new code is deployed, and is retired once old
 * code is gone.
 */
final class DropColumnPlanner implements ChangePlanner<DropColumn> {
    @Override
    public ChangePlan plan(DropColumn change, PlanContext context) {
        new Heirs(context, change.table().name()).requireGoing(change.column());
        return new Retirement(change, context).plan();
    }

    private static final class Retirement {
        private final DropColumn change;
        private final PlanContext context;
        private final Column column;
        private final QualifiedName table;
        private final Hanging hanging;

        Retirement(DropColumn change, PlanContext context) {
            this.change = change;
            this.context = context;
            this.column = change.column();
            this.table = change.table().name();
            this.hanging = Hanging.on(change.table(), Set.of(column.name()));
        }

        ChangePlan plan() {
            List<Step> steps = new ArrayList<>();
            if (demandsValue()) {
                steps.add(loosen());
            }
            steps.add(Step.of(Phase.CONTRACT, retire(), comeBack()));
            return ChangePlan.of(change, steps, hazard());
        }

        private String hazard() {
            return column.generated().isPresent()
                    ? "\"" + change.subject()
                            + "\" goes on computing for every row until its purge, and what it computes"
                            + " from cannot go before it."
                    : "Rows that new code inserts have no value of their own for \"" + change.subject()
                            + "\" when it comes back.";
        }

        /** Whether new code, which does not know the column, could not insert. */
        private boolean demandsValue() {
            return column.notNull()
                    && column.value().isEmpty()
                    && hanging.primaryKey().isEmpty();
        }

        private Step loosen() {
            NotNull rule = NotNull.of(context, table, column.name());
            List<Unit> down = new ArrayList<>();
            down.add(Unit.of(
                    "Rows of new code have no value here; the rule cannot come back over them.",
                    new RequireNoRow(
                            table,
                            batchKey(change.table()),
                            MoveConditions.isNull(column.name()),
                            "Rows of table \"" + table + "\" have no value in \"" + column.name() + "\"",
                            "Give them one, then run this file again.")));
            down.addAll(rule.introduce());
            return Step.of(
                    Phase.EXPAND,
                    List.of(Unit.of(
                            "New code does not know the column and gives no value.",
                            new Partitions(context).dropNotNull(change.table(), column.name()))),
                    down);
        }

        private List<Unit> retire() {
            List<Ddl> statements = new ArrayList<>();
            statements.add(new RequireNoDependent(table, List.of(column.name())));
            hanging.constraints().forEach(c -> statements.add(new DropConstraint(table, c.name())));
            hanging.indexes().forEach(i -> statements.add(new DropIndex(table.sibling(i.name()), false)));
            statements.addAll(values().disown(context.before(), column.name()));
            column.identity().ifPresent(i -> {
                statements.add(
                        new CreateSequence(new Sequence(kept(), i.options(), Optional.empty(), Optional.empty())));
                statements.add(new TransferSequence(i.sequence(), kept()));
                statements.add(new DropIdentity(table, column.name()));
            });
            statements.addAll(values().drop(column, column.name()));
            statements.addAll(values().silence(column, column.name()));
            if (column.notNull() && !demandsValue()) {
                statements.addAll(new Partitions(context).dropNotNull(change.table(), column.name()));
            }
            statements.add(new RenameColumn(table, column.name(), context.retired(column.name())));
            List<Unit> units = new ArrayList<>();
            column.identity().ifPresent(i -> units.add(Attic.unit()));
            units.add(Unit.of(
                    "Old code is gone: the column stays under a name that nobody reads, with every value, until its purge.",
                    statements));
            return units;
        }

        private List<Unit> comeBack() {
            List<Ddl> first = new ArrayList<>();
            first.add(new RenameColumn(table, context.retired(column.name()), column.name()));
            first.addAll(values().set(column, column.name()));
            first.addAll(values().comment(column, column.name()));
            first.addAll(values().own(context.before(), context.before(), column.name(), column.name()));
            List<Unit> units = new ArrayList<>();
            units.add(Unit.of("The column is back with its values: the catalog only.", first));
            if (column.notNull() && !demandsValue()) {
                missing().ifPresent(value -> fill(value, units));
                units.addAll(NotNull.of(context, table, column.name()).introduce());
            }
            column.identity()
                    .ifPresent(i -> units.add(Unit.of(
                            "The identity goes on where it stood.",
                            new AddIdentity(table, column.name(), i),
                            new TransferSequence(kept(), i.sequence()),
                            new DropSequence(kept()))));
            for (Index index : hanging.indexes()) {
                units.addAll(OnlineBuild.index(context, change.table(), index));
            }
            for (Constraint constraint : inBuildingOrder()) {
                units.addAll(OnlineBuild.constraint(context, change.table(), constraint));
            }
            return units;
        }

        /** Each table of a family by itself: a key is one in its table only. */
        private void fill(Expression value, List<Unit> units) {
            List<Table> heirs = new Heirs(context, table).all();
            Stream.concat(Stream.of(change.table()), heirs.stream())
                    .forEach(t -> units.add(Unit.of(
                            "Rows written since have no value: they get the default.",
                            new FillColumns(
                                    t.name(),
                                    batchKey(t),
                                    Map.of(column.name(), value),
                                    MoveConditions.isNull(column.name()),
                                    !heirs.isEmpty()))));
        }

        private List<Constraint> inBuildingOrder() {
            List<Constraint> order = new ArrayList<>();
            hanging.primaryKey().ifPresent(order::add);
            hanging.plain().forEach(order::add);
            hanging.foreignKeys().forEach(order::add);
            return order;
        }

        private Optional<Expression> missing() {
            return column.identity().isPresent() ? Optional.of(SequenceValue.next(kept())) : column.defaultValue();
        }

        private QualifiedName kept() {
            return new QualifiedName(
                    PlanContext.ATTIC, context.retired(table.name()).plus("_" + column.name()));
        }

        private List<Name> batchKey(Table of) {
            return of.primaryKey()
                    .map(PrimaryKey::columns)
                    .filter(k -> !k.contains(column.name()))
                    .orElse(List.of());
        }

        private ColumnValues values() {
            return new ColumnValues(context, table);
        }
    }
}
