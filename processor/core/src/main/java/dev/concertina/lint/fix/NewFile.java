package dev.concertina.lint.fix;

import dev.concertina.plan.Gate;
import dev.concertina.plan.Phase;
import java.util.List;

/**
 * What moves into a migration of its own.
 *
 * @param why stands above the statements
 * @param up without semicolons, as are those that undo it
 */
record NewFile(Phase phase, boolean transactional, Gate gate, String why, List<String> up, List<String> down) {
    NewFile {
        up = List.copyOf(up);
        down = List.copyOf(down);
    }
}
