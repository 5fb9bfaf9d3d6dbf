package com.example.pagila;

import dev.concertina.annotation.DefaultsTo;
import dev.concertina.annotation.FromSequence;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.Stored;
import java.time.Instant;

/** A language that films are in. */
@Stored
public record Language(
        @Key @FromSequence(owned = false) int languageId,
        String name,
        @DefaultsTo("now()") Instant lastUpdate) {}
