package com.example.pagila;

import static dev.concertina.annotation.References.Action.CASCADE;
import static dev.concertina.annotation.References.Action.RESTRICT;

import dev.concertina.annotation.DefaultsTo;
import dev.concertina.annotation.FromSequence;
import dev.concertina.annotation.IndexOn;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.References;
import dev.concertina.annotation.Stored;
import java.time.Instant;

/** One copy of a film. */
@Stored
@IndexOn(value = {"store_id", "film_id"}, name = "idx_store_id_film_id")
public record Inventory(
        @Key @FromSequence(owned = false) int inventoryId,
        @References(value = Film.class, onUpdate = CASCADE, onDelete = RESTRICT) int filmId,
        @References(value = Store.class, onUpdate = CASCADE, onDelete = RESTRICT) int storeId,
        @DefaultsTo("now()") Instant lastUpdate) {}
