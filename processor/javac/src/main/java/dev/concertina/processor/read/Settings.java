package dev.concertina.processor.read;

import dev.concertina.processor.jpa.JpaSettings;
import java.util.function.Supplier;

/**
 * What a project sets for all its classes.
 *
 * @param schema the schema of what names none
 * @param comments whether Javadoc becomes the comment of what has none
 * @param jpa what it sets for its entities; asked for once there are some
 */
public record Settings(String schema, boolean comments, Supplier<JpaSettings> jpa) {}
