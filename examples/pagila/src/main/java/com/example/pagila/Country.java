package com.example.pagila;

import dev.concertina.annotation.DefaultsTo;
import dev.concertina.annotation.FromSequence;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.Stored;
import java.time.Instant;

/** A country. */
@Stored
public record Country(
        @Key @FromSequence(owned = false) int countryId,
        String country,
        @DefaultsTo("now()") Instant lastUpdate) {}
