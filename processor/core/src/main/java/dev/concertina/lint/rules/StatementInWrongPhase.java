package dev.concertina.lint.rules;

import dev.concertina.lint.Rule;
import dev.concertina.lint.Scene;
import dev.concertina.lint.Severity;
import dev.concertina.parse.Fact;
import dev.concertina.parse.SqlName;
import dev.concertina.parse.TableAction;
import dev.concertina.plan.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A phase promises what code may run beside it; a statement of another phase breaks the promise. */
final class StatementInWrongPhase implements Rule {
    private static final Map<Phase, String> PROMISES = Map.of(
            Phase.EXPAND, "old code must run on after an expand, and its rows must all be there",
            Phase.BACKFILL, "a backfill only fills what the expand before it made",
            Phase.CONSTRAIN, "a constrain file only tightens what is filled, and old code runs on after it",
            Phase.CONTRACT, "a contract only takes away what no code uses, under names that lead back",
            Phase.PURGE, "a purge only drops what contracts retired");

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void statement(Scene scene) {
        if (scene.inFunction() || scene.isBlock()) {
            return;
        }
        wrong(scene)
                .ifPresent(why -> scene.find(
                        scene.fact().at(),
                        scene.object(),
                        "a file of phase " + scene.phase() + " " + why,
                        PROMISES.getOrDefault(scene.phase(), ""),
                        "Move the statement into a file of the phase that it belongs to"));
    }

    private static Optional<String> wrong(Scene scene) {
        return switch (scene.phase()) {
            case EXPAND -> expand(scene);
            case BACKFILL -> backfill(scene);
            case CONSTRAIN -> constrain(scene);
            case CONTRACT -> contract(scene);
            case PURGE -> purge(scene);
        };
    }

    private static Optional<String> expand(Scene scene) {
        List<String> found = new ArrayList<>();
        scene.on(Fact.Drop.class, d -> {
            if (LOSING.contains(d.kind()) && !scene.isNew(d.names().get(0)) && !isRemade(scene, d)) {
                found.add("drops a " + d.kind());
            }
        });
        scene.on(Fact.Rename.class, r -> {
            if (Scene.isRetired(r.to())) {
                found.add("retires \"" + r.object() + "\"");
            }
        });
        scene.onAction(TableAction.DropColumn.class, (table, d) -> found.add("drops a column"));
        scene.onAction(TableAction.SetNotNull.class, (table, s) -> {
            if (!scene.isNew(table)) {
                found.add("makes a column NOT NULL");
            }
        });
        scene.onAction(TableAction.ValidateConstraint.class, (table, v) -> {
            if (!scene.isNew(table) && !scene.isGenerated()) {
                found.add("validates a constraint");
            }
        });
        scene.on(Fact.Truncate.class, t -> found.add("empties a table"));
        return found.stream().findFirst();
    }

    /** What holds no rows is made again in the same transaction, by a plan that says so. */
    private static boolean isRemade(Scene scene, Fact.Drop drop) {
        return scene.isGenerated() && REMADE.contains(drop.kind());
    }

    private static Optional<String> backfill(Scene scene) {
        Fact fact = scene.fact();
        boolean ddl = fact instanceof Fact.AlterTable
                || fact instanceof Fact.CreateIndex
                || fact instanceof Fact.CreateFunction
                || fact instanceof Fact.CreateTrigger
                || fact instanceof Fact.CreateEnum
                || fact instanceof Fact.DropOn
                || fact instanceof Fact.Rename
                || (fact instanceof Fact.CreateTable table && !isOwn(table.table()))
                || (fact instanceof Fact.Drop drop && !isOwn(drop.names().get(0)));
        return ddl ? Optional.of("changes the structure") : Optional.empty();
    }

    /** What a backfill remembers by itself, and what retired tables need, lies in schemas of its own. */
    private static boolean isOwn(SqlName name) {
        return name.schema().startsWith("concertina")
                || name.schema().equals("_concertina")
                || name.name().contains("concertina");
    }

    private static Optional<String> constrain(Scene scene) {
        List<String> found = new ArrayList<>();
        scene.on(Fact.Drop.class, d -> {
            if (LOSING.contains(d.kind()) && !isRemade(scene, d)) {
                found.add("drops a " + d.kind());
            }
        });
        scene.on(Fact.Rename.class, r -> {
            if (Scene.isRetired(r.to())) {
                found.add("retires \"" + r.object() + "\"");
            }
        });
        scene.on(Fact.CreateTable.class, t -> found.add("makes a table"));
        if (!scene.isGenerated()) {
            scene.on(Fact.CreateTrigger.class, t -> found.add("makes a trigger"));
            scene.on(Fact.DropOn.class, t -> found.add("drops a " + t.kind()));
        }
        scene.onAction(TableAction.AddColumn.class, (table, a) -> found.add("adds a column"));
        scene.onAction(TableAction.DropColumn.class, (table, d) -> found.add("drops a column"));
        scene.on(Fact.Update.class, u -> found.add("writes rows"));
        return found.stream().findFirst();
    }

    private static Optional<String> contract(Scene scene) {
        List<String> found = new ArrayList<>();
        scene.on(Fact.CreateTable.class, t -> {
            if (!isOwn(t.table())) {
                found.add("makes a table");
            }
        });
        scene.onAction(TableAction.AddColumn.class, (table, a) -> found.add("adds a column"));
        scene.on(Fact.Update.class, u -> found.add("writes rows"));
        return found.stream().findFirst();
    }

    private static Optional<String> purge(Scene scene) {
        List<String> found = new ArrayList<>();
        Fact fact = scene.fact();
        boolean makes = fact instanceof Fact.CreateTable
                || fact instanceof Fact.CreateIndex
                || fact instanceof Fact.Update
                || fact instanceof Fact.Insert
                || fact instanceof Fact.Rename
                || fact instanceof Fact.CreateTrigger;
        if (makes) {
            found.add("does something else than dropping");
        }
        scene.onAction(TableAction.AddColumn.class, (table, a) -> found.add("adds a column"));
        scene.onAction(TableAction.AddConstraint.class, (table, a) -> found.add("adds a constraint"));
        scene.onAction(TableAction.SetNotNull.class, (table, a) -> found.add("makes a column NOT NULL"));
        scene.onAction(TableAction.AlterType.class, (table, a) -> found.add("changes a type"));
        scene.onAction(TableAction.DropNotNull.class, (table, a) -> found.add("changes a column"));
        scene.onAction(TableAction.SetDefault.class, (table, a) -> found.add("changes a column"));
        scene.onAction(TableAction.Rewrite.class, (table, a) -> found.add("changes a table"));
        scene.onAction(TableAction.Setting.class, (table, a) -> found.add("changes a table"));
        scene.onAction(TableAction.DropConstraint.class, (table, a) -> found.add("drops a constraint"));
        scene.onAction(TableAction.ValidateConstraint.class, (table, a) -> found.add("validates a constraint"));
        scene.onAction(TableAction.DropColumn.class, (table, d) -> {
            if (!Scene.isRetired(d.column())) {
                found.add("drops \"" + d.column() + "\", which no contract retired");
            }
        });
        scene.on(Fact.Drop.class, d -> {
            if (d.kind().equals("table") && !Scene.isRetired(d.names().get(0).name())) {
                found.add("drops \"" + d.names().get(0) + "\", which no contract retired");
            }
        });
        return found.stream().findFirst();
    }

    private static final Set<String> REMADE = Set.of("view", "materialized view", "type");

    private static final Set<String> LOSING = Set.of("table", "schema", "view", "materialized view", "type", "domain");
}
