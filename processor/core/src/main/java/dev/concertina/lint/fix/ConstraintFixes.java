package dev.concertina.lint.fix;

import dev.concertina.ddl.AddConstraint;
import dev.concertina.ddl.AddKeyUsingIndex;
import dev.concertina.ddl.CreateIndex;
import dev.concertina.ddl.DropConstraint;
import dev.concertina.ddl.DropNotNull;
import dev.concertina.ddl.SetNotNull;
import dev.concertina.ddl.SqlWriter;
import dev.concertina.ddl.ValidateConstraint;
import dev.concertina.parse.ConstraintFact;
import dev.concertina.parse.Fact;
import dev.concertina.parse.SqlName;
import dev.concertina.parse.TableAction;
import dev.concertina.schema.Check;
import dev.concertina.schema.Constraint;
import dev.concertina.schema.Deferrability;
import dev.concertina.schema.Expression;
import dev.concertina.schema.Index;
import dev.concertina.schema.Name;
import dev.concertina.schema.PrimaryKey;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Unique;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Adds constraints so that nobody waits until all rows are read. */
final class ConstraintFixes {
    private ConstraintFixes() {}

    /** A check or foreign key holds for new rows first, and is proved for the old ones in a later file. */
    static void proveLater(PairDraft pair, Draft draft, int at) {
        Fact.AlterTable alter = alter(draft);
        int action = action(alter, at);
        if (!(alter.actions().get(action) instanceof TableAction.AddConstraint add)
                || add.constraint().kind() == ConstraintFact.Kind.NOT_NULL) {
            throw new UnfixableException("it comes with a column; write the constraint as one of the table");
        }
        SqlName table = alter.table();
        pair.requireWhole(table);
        String name = add.constraint().nameOn(table);
        pair.requireLast(draft, table, Set.of(name), false);
        String constraint = draft.item(action).substring("add".length()).strip();
        String named = add.constraint().name().isPresent() ? "" : "CONSTRAINT " + quoted(name) + " ";
        String item = "ADD " + named + constraint + " NOT VALID";
        draft.item(action, Optional.of(item));
        pair.prove(new Proof(
                new ValidateConstraint(PairDraft.qualified(table), Name.of(name)).sql(),
                Optional.empty(),
                Optional.empty(),
                List.of(draft.alone("DROP CONSTRAINT " + quoted(name) + ", " + item))));
    }

    /** NOT NULL is a check first, which spares it its scan. */
    static void requireLater(PairDraft pair, Draft draft, int at) {
        Fact.AlterTable alter = alter(draft);
        int action = action(alter, at);
        if (!(alter.actions().get(action) instanceof TableAction.SetNotNull set)) {
            throw new UnfixableException("it is no SET NOT NULL");
        }
        SqlName sqlName = alter.table();
        PairDraft.Undoing undoing = pair.undoing(
                "lets \"" + set.column() + "\" be NULL again",
                sqlName,
                TableAction.DropNotNull.class,
                d -> d.column().equals(set.column()));
        pair.requireLast(draft, sqlName, Set.of(set.column()), false);
        QualifiedName table = PairDraft.qualified(sqlName);
        Name column = Name.of(set.column());
        Name name = Name.shortened(sqlName.name() + "_" + set.column() + "_not_null_check");
        Check check = new Check(name, List.of(column), Expression.of(quoted(set.column()) + " IS NOT NULL"), false);
        String enforce = new AddConstraint(table, check, true).sql();
        draft.item(action, Optional.empty());
        draft.follow(enforce);
        undoing.remove();
        undoing.draft().follow(new DropConstraint(table, name).sql());
        pair.prove(new Proof(
                new ValidateConstraint(table, name).sql(),
                Optional.of(new SetNotNull(table, column).sql()),
                Optional.of(new DropConstraint(table, name).sql()),
                List.of(new DropNotNull(table, column).sql(), enforce)));
    }

    /** A key takes over an index that is built before, while others read and write. */
    static void useIndex(PairDraft pair, Draft draft, int at) {
        Fact.AlterTable alter = alter(draft);
        int action = action(alter, at);
        if (!(alter.actions().get(action) instanceof TableAction.AddConstraint add)) {
            throw new UnfixableException("it comes with a column; write the constraint as one of the table");
        }
        ConstraintFact fact = add.constraint();
        if (!fact.text().matches("(unique|primary key) \\( [^()]+ \\)")) {
            throw new UnfixableException("the key has more to it than its columns");
        }
        SqlName sqlName = alter.table();
        pair.requireWhole(sqlName);
        String name = fact.nameOn(sqlName);
        PairDraft.Undoing undoing = pair.undoing(
                "drops the constraint \"" + name + "\"",
                sqlName,
                TableAction.DropConstraint.class,
                d -> d.name().equals(name) && !d.cascade());
        pair.requireLast(draft, sqlName, Set.of(name), true);
        draft.item(action, Optional.empty());
        undoing.remove();
        QualifiedName table = PairDraft.qualified(sqlName);
        List<Name> columns = fact.columns().stream().map(Name::of).toList();
        pair.key(
                table.sibling(Name.of(name)),
                List.of(
                        new CreateIndex(table, Index.of(Name.of(name), true, columns), true).sql(),
                        new AddKeyUsingIndex(table, key(fact, Name.of(name), columns), Name.of(name)).sql()),
                new DropConstraint(table, Name.of(name)).sql());
    }

    private static Constraint key(ConstraintFact fact, Name name, List<Name> columns) {
        return fact.kind() == ConstraintFact.Kind.PRIMARY_KEY
                ? new PrimaryKey(name, columns, List.of(), Deferrability.NOT_DEFERRABLE)
                : new Unique(name, columns, List.of(), false, Deferrability.NOT_DEFERRABLE);
    }

    private static Fact.AlterTable alter(Draft draft) {
        if (draft.fact() instanceof Fact.AlterTable alter) {
            return alter;
        }
        throw new UnfixableException("it stands in a block or function");
    }

    /** The last action that begins at or before a place. */
    private static int action(Fact.AlterTable alter, int at) {
        int found = 0;
        for (int i = 0; i < alter.actions().size(); i++) {
            found = alter.actions().get(i).at() <= at ? i : found;
        }
        return found;
    }

    private static String quoted(String name) {
        return SqlWriter.quote(Name.of(name));
    }
}
