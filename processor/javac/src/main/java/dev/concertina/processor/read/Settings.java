package dev.concertina.processor.read;

import dev.concertina.processor.jpa.JpaSettings;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a project sets for all its classes.
 *
 * @param schema the schema of what names none
 * @param comments whether Javadoc becomes the comment of what has none
 * @param resources the text of a resource by its path; empty if there is none
 * @param jpa what it sets for its entities; asked for once there are some
 */
public record Settings(
        String schema, boolean comments, Function<String, Optional<String>> resources, Supplier<JpaSettings> jpa) {}
