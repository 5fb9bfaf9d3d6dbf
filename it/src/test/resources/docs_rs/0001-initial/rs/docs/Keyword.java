package rs.docs;

import dev.concertina.annotation.FromSequence;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.Stored;
import dev.concertina.annotation.StoredAs;
import dev.concertina.annotation.Unique;

/** A word to find crates by. */
@Stored("keywords")
public record Keyword(
        @Key @FromSequence int id,
        @OrNull @StoredAs("varchar(255)") String name,
        @StoredAs("varchar(255)") @Unique String slug) {}
