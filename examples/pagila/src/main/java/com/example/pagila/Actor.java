package com.example.pagila;

import dev.concertina.annotation.DefaultsTo;
import dev.concertina.annotation.FromSequence;
import dev.concertina.annotation.IndexOn;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.Stored;
import java.time.Instant;

/** Somebody who plays in films. */
@Stored
public record Actor(
        @Key @FromSequence(owned = false) int actorId,
        String firstName,
        @IndexOn(name = "idx_actor_last_name") String lastName,
        @DefaultsTo("now()") Instant lastUpdate) {}
