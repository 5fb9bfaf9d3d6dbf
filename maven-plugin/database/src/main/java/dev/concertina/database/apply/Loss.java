package dev.concertina.database.apply;

import dev.concertina.database.effect.SqlWords;
import dev.concertina.parse.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rows or values that a statement destroys.
 *
 * @param table as the statement names it
 * @param column whose values go; empty if the whole table goes
 */
record Loss(String table, Optional<String> column) {
    /**
     * What a statement destroys: {@code DROP TABLE}, {@code TRUNCATE}, and {@code DROP COLUMN} of an {@code ALTER TABLE}.
     */
    static List<Loss> of(Statement statement) {
        SqlWords words = new SqlWords(statement.tokens());
        List<Loss> losses = new ArrayList<>();
        if ((words.take("drop") && words.take("table")) || words.take("truncate")) {
            words.takeAll("table", "if", "exists", "only");
            do {
                losses.add(new Loss(words.name(), Optional.empty()));
            } while (words.takeSymbol(','));
        }
        words = new SqlWords(statement.tokens());
        if (words.take("alter") && words.take("table")) {
            words.takeAll("if", "exists", "only");
            String table = words.name();
            do {
                column(words).ifPresent(c -> losses.add(new Loss(table, Optional.of(c))));
            } while (words.skipTo(','));
        }
        return losses;
    }

    /** The column that an action drops. */
    private static Optional<String> column(SqlWords words) {
        if (!words.take("drop") || words.isNext("constraint")) {
            return Optional.empty();
        }
        words.take("column");
        words.takeAll("if", "exists");
        return Optional.of(words.name());
    }

    @Override
    public String toString() {
        return column.map(c -> "values of " + table + "." + c).orElse("rows of " + table);
    }
}
