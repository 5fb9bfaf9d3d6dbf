package dev.concertina.plan;

import dev.concertina.change.ChangeIdentity;
import dev.concertina.ddl.AddIdentity;
import dev.concertina.ddl.AdvanceSequence;
import dev.concertina.ddl.AlignSequence;
import dev.concertina.ddl.AlterIdentity;
import dev.concertina.ddl.Ddl;
import dev.concertina.ddl.DropDefault;
import dev.concertina.ddl.DropIdentity;
import dev.concertina.ddl.RenameTable;
import dev.concertina.ddl.SetDefault;
import dev.concertina.schema.Column;
import dev.concertina.schema.ColumnValue;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An identity that comes, goes or counts otherwise; the values of the column stay. */
final class ChangeIdentityPlanner implements ChangePlanner<ChangeIdentity> {
    @Override
    public ChangePlan plan(ChangeIdentity change, PlanContext context) {
        QualifiedName table = change.table().name();
        new Heirs(context, table).refuse("Column \"" + change.subject() + "\" changes what gives its values");
        Column before = change.before();
        Column after = change.after();
        Step step = Step.of(
                Phase.CONSTRAIN,
                Unit.of("Counting goes on beyond the largest value that the column holds.", pass(table, before, after)),
                Unit.of("Back to what gave the values before.", pass(table, after, before)));
        boolean tightens = after.identity().filter(ColumnValue.Identity::always).isPresent();
        return ChangePlan.of(
                change,
                List.of(tightens ? step.behindLive() : step),
                tightens
                        ? "Once the identity of \"" + change.subject()
                                + "\" is ALWAYS, statements that give a value fail."
                        : "The column takes its values from another source.");
    }

    private static List<Ddl> pass(QualifiedName table, Column from, Column to) {
        Name name = to.name();
        Optional<ColumnValue.Identity> old = from.identity();
        Optional<ColumnValue.Identity> made = to.identity();
        List<Ddl> statements = new ArrayList<>();
        if (old.isPresent() && made.isPresent()) {
            if (!old.get().sequence().equals(made.get().sequence())) {
                statements.add(new RenameTable(
                        old.get().sequence(), made.get().sequence().name()));
            }
            statements.addAll(AdvanceSequence.into(
                    made.get().sequence(), old.get().options(), made.get().options()));
            statements.add(new AlterIdentity(table, name, old.get(), made.get()));
            return statements;
        }
        if (from.defaultValue().isPresent()) {
            statements.add(new DropDefault(table, name));
        }
        if (old.isPresent()) {
            statements.add(new DropIdentity(table, name));
        }
        made.ifPresent(identity -> {
            statements.add(new AddIdentity(table, name, identity));
            statements.add(new AlignSequence(identity.sequence(), table, name));
        });
        to.defaultValue().ifPresent(value -> statements.add(new SetDefault(table, name, value)));
        return statements;
    }
}
