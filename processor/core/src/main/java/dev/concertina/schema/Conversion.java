package dev.concertina.schema;

/**
 * How old values become new ones and back. Both expressions must be immutable.
 *
 * @param up over the old columns
 * @param down over the new columns
 */
public record Conversion(Expression up, Expression down) {}
