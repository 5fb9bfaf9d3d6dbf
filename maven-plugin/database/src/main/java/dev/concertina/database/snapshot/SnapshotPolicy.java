package dev.concertina.database.snapshot;

/** When a run keeps a snapshot. */
public enum SnapshotPolicy {
    NONE,
    /** Before the first file and after the last. */
    ENDS,
    /** Before the first file and after each. */
    EACH
}
