package rs.docs;

import dev.concertina.annotation.DefaultsTo;
import dev.concertina.annotation.Dropped;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.Stored;
import dev.concertina.annotation.StoredAs;
import java.time.Instant;

/** A file kept in the database. */
@Stored("files")
@Dropped(columns = "public", reason = "Every file is public.")
public record StoredFile(
        @Key @StoredAs("varchar(4096)") String path,
        @StoredAs("varchar(100)") String mime,
        @DefaultsTo("CURRENT_TIMESTAMP") Instant dateUpdated,
        @OrNull byte[] content,
        @OrNull Integer compression) {}
