package dev.concertina.database.apply;

import dev.concertina.database.effect.TableLock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How much a file of a plan meets. It is a guess of this moment, and no part of what is agreed to with the plan.
 *
 * @param tables which it names with their schema, if they are there already, by name
 * @param works its backfills and index builds on these, in order
 * @param locks the strongest that it takes on each table that is there already, as far as its statements tell
 * @param unknown how many of its statements do not tell what they lock
 * @param wayBack what it would destroy, if it undoes a migration
 */
public record FileEstimate(
        Job job,
        List<TableRows> tables,
        List<RowWork> works,
        List<TableLock> locks,
        int unknown,
        Optional<WayBack> wayBack) {
    public FileEstimate {
        tables = List.copyOf(tables);
        works = List.copyOf(works);
        locks = List.copyOf(locks);
    }

    /** The rows that it goes through, once for each backfill and index build; empty if one of these is not known. */
    public OptionalLong rows() {
        long all = 0;
        for (RowWork work : works) {
            if (work.table().rows().isEmpty()) {
                return OptionalLong.empty();
            }
            all += work.table().rows().getAsLong();
        }
        return OptionalLong.of(all);
    }
}
