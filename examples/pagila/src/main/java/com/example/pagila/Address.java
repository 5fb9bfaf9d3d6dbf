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

/** Where somebody or something is found. */
@Stored
public record Address(
        @Key @FromSequence(owned = false) int addressId,
        String address,
        @OrNull String address2,
        String district,
        @References(value = City.class, onUpdate = CASCADE, onDelete = RESTRICT)
                @IndexOn(name = "idx_fk_city_id")
                int cityId,
        @OrNull String postalCode,
        String phone,
        @DefaultsTo("now()") Instant lastUpdate) {}
