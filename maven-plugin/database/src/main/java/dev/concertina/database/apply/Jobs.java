package dev.concertina.database.apply;

import java.util.List;
import java.util.Optional;

/**
 * Which scripts are to run.
 *
 * @param stop why no more of them
 */
record Jobs(List<Job> jobs, List<String> refusals, Optional<String> stop) {
    Jobs {
        jobs = List.copyOf(jobs);
        refusals = List.copyOf(refusals);
    }
}
