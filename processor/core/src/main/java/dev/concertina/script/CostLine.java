package dev.concertina.script;

import dev.concertina.ddl.Lock;
import java.util.Optional;

/**
 * What a header says of the cost: {@code reads the table, others may write meanwhile; strongest lock SHARE}.
 *
 * @param words what is done, without the lock
 * @param lock the strongest that any statement takes on a table that others use; empty if the line does not say
 */
public record CostLine(String words, Optional<Lock> lock) {
    private static final String STRONGEST = "; strongest lock ";
    private static final String NO_LOCK = "; no lock that others meet";

    /** The line, as a header holds it. */
    public String text() {
        return words + lock.map(l -> l == Lock.NONE ? NO_LOCK : STRONGEST + l).orElse("");
    }

    /** What a line says; one in other words says nothing about locks. */
    public static CostLine parse(String line) {
        for (Lock lock : Lock.values()) {
            String end = new CostLine("", Optional.of(lock)).text();
            if (line.endsWith(end)) {
                return new CostLine(line.substring(0, line.length() - end.length()), Optional.of(lock));
            }
        }
        return new CostLine(line, Optional.empty());
    }
}
