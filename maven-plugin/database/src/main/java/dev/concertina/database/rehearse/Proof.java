package dev.concertina.database.rehearse;

/** What the way back of a file was proved to do with rows. */
public enum Proof {
    /** Every row and value is as it was, those written in the new shape included. */
    LOSSLESS,
    /** Rows and values from before are as they were; of what was written in the new shape, something is lost. */
    LOSSY,
    /** The way back stops while rows stand in its way that only the new shape allows; it loses nothing. */
    CONDITIONAL,
    /** There is no way back. */
    IRREVERSIBLE,
    /** A state differs, or a file stopped: see its findings. */
    FAILED;

    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
