package dev.concertina.snapshot;

/** A file of Concertina's that cannot be read; the message says where, why and what to do. */
public final class UnreadableFileException extends RuntimeException {
    public UnreadableFileException(String message) {
        super(message);
    }
}
