package com.example.pagila;

import static dev.concertina.annotation.References.Action.CASCADE;
import static dev.concertina.annotation.References.Action.RESTRICT;

import dev.concertina.annotation.DefaultsTo;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.References;
import dev.concertina.annotation.Stored;
import java.time.Instant;

/** That a film is of a kind. */
@Stored
public record FilmCategory(
        @Key @References(value = Film.class, onUpdate = CASCADE, onDelete = RESTRICT) int filmId,
        @Key @References(value = Category.class, onUpdate = CASCADE, onDelete = RESTRICT) int categoryId,
        @DefaultsTo("now()") Instant lastUpdate) {}
