package dev.concertina.processor.jpa;

import dev.concertina.processor.problem.Place;
import java.util.List;
import java.util.Optional;

/**
 * A foreign key.
 *
 * @param target the type of the table that is referenced
 * @param onDelete as our annotations have it
 */
record Reference(
        String target,
        List<String> columns,
        List<String> targets,
        Optional<String> name,
        Optional<String> onDelete,
        Place place) {}
