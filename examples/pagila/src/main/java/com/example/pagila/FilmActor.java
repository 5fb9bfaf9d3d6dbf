package com.example.pagila;

import static dev.concertina.annotation.References.Action.CASCADE;
import static dev.concertina.annotation.References.Action.RESTRICT;

import dev.concertina.annotation.DefaultsTo;
import dev.concertina.annotation.IndexOn;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.References;
import dev.concertina.annotation.Stored;
import java.time.Instant;

/** That an actor plays in a film. */
@Stored
public record FilmActor(
        @Key @References(value = Actor.class, onUpdate = CASCADE, onDelete = RESTRICT) int actorId,
        @Key
                @References(value = Film.class, onUpdate = CASCADE, onDelete = RESTRICT)
                @IndexOn(name = "idx_fk_film_id")
                int filmId,
        @DefaultsTo("now()") Instant lastUpdate) {}
