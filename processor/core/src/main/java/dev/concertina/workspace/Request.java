package dev.concertina.workspace;

import dev.concertina.script.ChangeName;
import java.util.Optional;

/**
 * What the developer says about a change as a whole.
 *
 * @param name empty for one made of what changes
 * @param rationale why it is made
 * @param link to its plan or ticket
 */
public record Request(Optional<ChangeName> name, Optional<String> rationale, Optional<String> link) {
    public static final Request NONE = new Request(Optional.empty(), Optional.empty(), Optional.empty());
}
