package dev.concertina.workspace;

import dev.concertina.script.ScriptPair;
import dev.concertina.snapshot.Head;

/** The last file as a snapshot names it. */
final class Heads {
    private Heads() {}

    static Head of(ScriptPair pair) {
        return new Head(pair.number(), pair.up().file(), pair.up().checksum());
    }
}
