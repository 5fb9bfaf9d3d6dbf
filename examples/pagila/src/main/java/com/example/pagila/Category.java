package com.example.pagila;

import dev.concertina.annotation.DefaultsTo;
import dev.concertina.annotation.FromSequence;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.Stored;
import java.time.Instant;

/** A kind of film. */
@Stored
public record Category(
        @Key @FromSequence(owned = false) int categoryId,
        String name,
        @DefaultsTo("now()") Instant lastUpdate) {}
