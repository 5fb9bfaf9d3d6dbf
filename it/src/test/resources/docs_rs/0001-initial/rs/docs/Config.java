package rs.docs;

import dev.concertina.annotation.Key;
import dev.concertina.annotation.Stored;
import dev.concertina.annotation.StoredAs;

/** A setting of the service. */
@Stored
public record Config(
        @Key @StoredAs("varchar(100)") String name,
        @StoredAs("json") String value) {}
