package com.example.pagila;

import static dev.concertina.annotation.References.Action.CASCADE;
import static dev.concertina.annotation.References.Action.RESTRICT;

import dev.concertina.annotation.DefaultsTo;
import dev.concertina.annotation.FromSequence;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.References;
import dev.concertina.annotation.Stored;
import java.time.Instant;

/** Somebody who works in a store. */
@Stored
public record Staff(
        @Key @FromSequence(owned = false) int staffId,
        String firstName,
        String lastName,
        @References(value = Address.class, onUpdate = CASCADE, onDelete = RESTRICT) int addressId,
        @OrNull String email,
        @References(Store.class) int storeId,
        @DefaultsTo("true") boolean active,
        String username,
        @OrNull String password,
        @DefaultsTo("now()") Instant lastUpdate,
        @OrNull byte[] picture) {}
