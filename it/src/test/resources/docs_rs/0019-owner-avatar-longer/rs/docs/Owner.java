package rs.docs;

import dev.concertina.annotation.DefaultsTo;
import dev.concertina.annotation.FromSequence;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.Stored;
import dev.concertina.annotation.StoredAs;
import dev.concertina.annotation.Unique;

/** Somebody who publishes crates. */
@Stored("owners")
public record Owner(
        @Key @FromSequence int id,
        @StoredAs("varchar(255)") @Unique String login,
        String avatar,
        @DefaultsTo("'user'") OwnerKind kind) {}
