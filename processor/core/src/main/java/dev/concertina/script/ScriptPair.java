package dev.concertina.script;

import java.util.Optional;

/**
 * A script and the one that undoes it.
 *
 * @param down empty only in a folder that has this as a problem
 */
public record ScriptPair(Script up, Optional<Script> down) {
    public long number() {
        return up.name().number();
    }

    /** {@code 0012_expand_rename-email}. */
    public String id() {
        return up.name().id();
    }
}
