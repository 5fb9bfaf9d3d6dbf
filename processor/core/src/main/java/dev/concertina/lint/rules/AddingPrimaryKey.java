package dev.concertina.lint.rules;

import dev.concertina.lint.Item;
import dev.concertina.lint.Rule;
import dev.concertina.lint.Scene;
import dev.concertina.lint.Severity;
import dev.concertina.parse.ConstraintFact;
import dev.concertina.parse.SqlName;
import dev.concertina.parse.TableAction;

/** ADD PRIMARY KEY builds its index, and reads all rows of nullable columns, under the strongest lock. */
final class AddingPrimaryKey implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public boolean isAboutLocks() {
        return true;
    }

    @Override
    public void statement(Scene scene) {
        scene.onAction(TableAction.AddConstraint.class, (table, add) -> judge(scene, table, add.constraint()));
        scene.onAction(
                TableAction.AddColumn.class,
                (table, add) -> add.column().constraints().forEach(c -> judge(scene, table, c)));
    }

    private static void judge(Scene scene, SqlName table, ConstraintFact key) {
        if (key.kind() != ConstraintFact.Kind.PRIMARY_KEY || scene.isNew(table) || scene.isGenerated()) {
            return;
        }
        if (key.usingIndex().isEmpty()) {
            find(
                    scene,
                    table,
                    key,
                    "builds its index",
                    "Build it with CREATE UNIQUE INDEX CONCURRENTLY, then ADD"
                            + " CONSTRAINT … PRIMARY KEY USING INDEX");
        } else if (isOverNullable(scene, table, key.usingIndex().get())) {
            find(scene, table, key, "is over nullable columns", "Make them NOT NULL first, by a validated check");
        }
    }

    private static void find(Scene scene, SqlName table, ConstraintFact key, String what, String remedy) {
        scene.find(
                key.at(),
                table.qualified() + "." + key.nameOn(table),
                "the primary key of \"" + table + "\" " + what,
                "the table can be neither read nor written meanwhile",
                remedy);
    }

    private static boolean isOverNullable(Scene scene, SqlName table, String index) {
        return Columns.ofIndex(scene.catalog()
                        .indexes(table.qualified())
                        .getOrDefault(table.sibling(index).qualified(), ""))
                .stream()
                .anyMatch(c -> scene.catalog()
                                .definition(Item.Kind.COLUMN, table.qualified(), c)
                                .isPresent()
                        && scene.catalog()
                                .definition(Item.Kind.NOT_NULL, table.qualified(), c)
                                .isEmpty()
                        && !scene.locks().isProved(table, c));
    }
}
