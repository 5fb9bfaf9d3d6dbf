package com.example.pagila;

import static dev.concertina.annotation.References.Action.CASCADE;
import static dev.concertina.annotation.References.Action.RESTRICT;

import dev.concertina.annotation.DefaultsTo;
import dev.concertina.annotation.FromSequence;
import dev.concertina.annotation.IndexOn;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.References;
import dev.concertina.annotation.Stored;
import java.time.Instant;
import java.time.LocalDate;

/** Somebody who rents films. */
@Stored
public record Customer(
        @Key @FromSequence(owned = false) int customerId,
        @References(value = Store.class, onUpdate = CASCADE, onDelete = RESTRICT)
                @IndexOn(name = "idx_fk_store_id")
                int storeId,
        String firstName,
        @IndexOn(name = "idx_last_name") String lastName,
        @OrNull String email,
        @References(value = Address.class, onUpdate = CASCADE, onDelete = RESTRICT)
                @IndexOn(name = "idx_fk_address_id")
                int addressId,
        @DefaultsTo("true") boolean activebool,
        @DefaultsTo("CURRENT_DATE") LocalDate createDate,
        @OrNull @DefaultsTo("now()") Instant lastUpdate,
        @OrNull Integer active) {}
