package dev.concertina.lint.rules;

import dev.concertina.lint.Scene;
import dev.concertina.parse.ColumnFact;
import dev.concertina.parse.Fact;
import dev.concertina.parse.SqlName;
import dev.concertina.parse.TableAction;
import dev.concertina.parse.TypeName;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

/** The columns that a statement defines, and those that the text of an index or constraint names. */
final class Columns {
    private Columns() {}

    /** Runs this for each column of CREATE TABLE and ADD COLUMN. */
    static void defined(Scene scene, BiConsumer<SqlName, ColumnFact> judge) {
        scene.on(Fact.CreateTable.class, t -> t.columns().forEach(c -> judge.accept(t.table(), c)));
        scene.onAction(TableAction.AddColumn.class, (table, add) -> judge.accept(table, add.column()));
    }

    /** Runs this for each type that a column gets, with what the column is called. */
    static void typed(Scene scene, BiConsumer<String, TypeName> judge) {
        defined(scene, (table, column) -> judge.accept(table.qualified() + "." + column.name(), column.type()));
        scene.onAction(
                TableAction.AlterType.class,
                (table, alter) -> judge.accept(table.qualified() + "." + alter.column(), alter.type()));
    }

    /** The plain columns in the first parentheses, in order: {@code a} and {@code b} of {@code t ( a , b desc )}. */
    static List<String> ofIndex(String text) {
        int open = text.indexOf("( ");
        int close = text.indexOf(" )", open);
        return open < 0 || close < open
                ? List.of()
                : Arrays.stream(text.substring(open + 2, close).split(" , ", -1))
                        .map(c -> c.split(" ", -1)[0])
                        .toList();
    }
}
