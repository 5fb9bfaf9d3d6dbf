package dev.concertina.processor.read;

/**
 * What a project sets for all its classes.
 *
 * @param schema the schema of what names none
 * @param comments whether Javadoc becomes the comment of what has none
 */
public record Settings(String schema, boolean comments) {}
