package dev.concertina.database.catalog;

import dev.concertina.schema.PostgresVersion;
import dev.concertina.schema.Schema;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that was seen in one database at one moment.
 *
 * @param version of the server
 * @param schema what the model expresses
 * @param unmodelled the rest, sorted. An object of a kind that the model lacks is not in the schema; an object that is
 *     in the schema may have an attribute listed here
 */
public record Catalog(PostgresVersion version, Schema schema, List<Unmodelled> unmodelled) {
    public Catalog {
        unmodelled = unmodelled.stream().sorted().distinct().toList();
    }

    /** What is here and not in what was made of classes: all that the model lacks, and definitions that they do not name. */
    public List<String> unsaidIn(Catalog made) {
        return Stream.concat(
                        unmodelled.stream(),
                        schema.definitions().keySet().stream()
                                .filter(d -> !made.schema.definitions().containsKey(d)))
                .map(Object::toString)
                .toList();
    }
}
