package dev.concertina.database.rehearse;

import java.util.ArrayList;
import java.util.List;

/**
 * Values of a type, as SQL expressions without a cast.
 *
 * @param usual expressions over {@code {n}}, the row's number, and {@code {j}}, the number with a little noise: mostly
 *     another value for each row, the most usual first
 * @param special constants that tend to get lost: empty, longest, extreme, Unicode
 */
record Values(List<String> usual, List<String> special) {
    Values {
        usual = List.copyOf(usual);
        special = List.copyOf(special);
    }

    static Values usual(String... usual) {
        return new Values(List.of(usual), List.of());
    }

    static Values special(List<String> special) {
        return new Values(List.of(), special);
    }

    Values with(String... special) {
        return and(new Values(List.of(), List.of(special)));
    }

    Values and(Values more) {
        List<String> both = new ArrayList<>(usual);
        both.addAll(more.usual);
        List<String> special = new ArrayList<>(this.special);
        special.addAll(more.special);
        return new Values(
                both.stream().distinct().toList(), special.stream().distinct().toList());
    }
}
