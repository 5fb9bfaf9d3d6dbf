package dev.concertina.database.apply;

import dev.concertina.database.ledger.Direction;
import dev.concertina.script.Script;
import dev.concertina.script.ScriptPair;

/** One script that a run runs. */
public record Job(ScriptPair pair, Direction direction) {
    public Job {
        if (direction == Direction.DOWN && pair.down().isEmpty()) {
            throw new IllegalArgumentException(
                    "\"" + pair.up().file() + "\" has no down script, so it cannot be rolled back. Write one.");
        }
    }

    public Script script() {
        return direction == Direction.UP ? pair.up() : pair.down().orElseThrow();
    }

    public String id() {
        return pair.id();
    }

    String downChecksum() {
        return pair.down().map(Script::checksum).orElse("");
    }
}
