package dev.concertina.snapshot;

/**
 * The last migration file that a snapshot knows.
 *
 * @param number its number: sequential, or {@code YYYYMMDDHHMMSS}
 * @param file its name
 * @param checksum of its text, as {@code sha256/v1:} and 64 hexadecimal digits
 */
public record Head(long number, String file, String checksum) {}
