package dev.concertina.database.apply;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells two plans apart. */
public final class PlanDifference {
    private PlanDifference() {}

    /** What only one of them has: the earlier one's lines with a minus, the later one's with a plus. */
    public static String of(List<String> before, List<String> after) {
        Set<String> old = new HashSet<>(before);
        Set<String> now = new HashSet<>(after);
        return Stream.concat(
                        before.stream().filter(l -> !now.contains(l)).map(l -> "  - " + l),
                        after.stream().filter(l -> !old.contains(l)).map(l -> "  + " + l))
                .collect(Collectors.joining("\n"));
    }
}
