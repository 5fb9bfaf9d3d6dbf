package dev.concertina.database.rehearse;

import dev.concertina.schema.Column;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the values of one column come from: most rows get a usual one, some a special one, NULL or the default. Every
 * special one is met once in so many rows; which rows these are, is another matter for each column.
 *
 * @param values that the column can hold
 * @param counted whether its default counts: a number that a sequence gives is never given otherwise
 * @param key whether no two rows may have the same value
 * @param tied whether what it may hold depends on other columns
 */
record ColumnSource(Column column, Values values, boolean counted, boolean key, boolean tied) {
    /** One row in so many has a special value. */
    private static final int RARE = 4;
    /** One row in so many has none. */
    private static final int ABSENT = 5;

    private static final int ODDS = 8;

    /**
     * The value as SQL over {@code concertina_n}, the number of the row.
     *
     * @param attempt an odd one brings no extremes
     * @param start the number of the first row
     */
    String sql(Dice dice, int attempt, long start) {
        if (counted) {
            return column.defaultValue().orElseThrow().sql();
        }
        Dice own = dice.of(column.name());
        String value = value(own, attempt % 2 == 1, start);
        if (column.notNull()) {
            return value;
        }
        int often = tied && attempt % 3 == 1 ? 2 : ABSENT;
        return "CASE WHEN " + own.next().rotation(often) + " = 0 THEN NULL ELSE " + value + " END";
    }

    private String value(Dice own, boolean tame, long start) {
        List<String> special = new ArrayList<>(tame && !values.usual().isEmpty() ? List.of() : values.special());
        column.defaultValue().filter(d -> !key && !d.sql().contains("(")).ifPresent(d -> special.add(d.sql()));
        List<String> typed = new ArrayList<>(
                special.stream().map(v -> Candidates.cast(v, column.type())).toList());
        if (values.usual().isEmpty()) {
            return typed.isEmpty() ? "NULL" : Candidates.choice(own.rotation(typed.size()), typed);
        }
        if (typed.isEmpty()) {
            return usual(own);
        }
        int period = RARE * typed.size();
        String number = own.rotation(period);
        typed.add(usual(own));
        // each special value once, where no two rows may have the same
        return Candidates.choice(
                key ? "CASE WHEN concertina_n < " + (start + period) + " THEN " + number + " END" : number, typed);
    }

    private String usual(Dice own) {
        List<String> typed = values.usual().stream()
                .map(v -> Candidates.cast(
                        v.replace("{n}", "concertina_n")
                                .replace("{j}", key ? "concertina_n" : "(concertina_n * 8 + " + own.below(ODDS) + ")"),
                        column.type()))
                .toList();
        if (key || typed.size() == 1) {
            return typed.get(0);
        }
        List<String> others = typed.subList(1, typed.size());
        return Candidates.choice(
                own.next().below(2), List.of(Candidates.choice(own.rotation(others.size()), others), typed.get(0)));
    }
}
