package dev.concertina.lint;

/**
 * Something that a script changed and its counterpart leaves changed.
 *
 * @param what in words, after the item's name: {@code stays}, {@code is not back}
 */
public record Undone(Item item, String what) {}
