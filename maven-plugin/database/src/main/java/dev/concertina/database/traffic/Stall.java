package dev.concertina.database.traffic;

/**
 * A statement of a client that took long.
 *
 * @param startMicros since the script began, below zero if the client was first
 * @param micros that it took
 * @param statement its SQL
 */
public record Stall(CodeVersion code, Moment moment, long startMicros, long micros, String statement) {}
