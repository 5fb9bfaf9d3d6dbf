package dev.concertina.database.catalog;

import dev.concertina.schema.PostgresVersion;
import dev.concertina.schema.Schema;
import java.util.List;

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
}
