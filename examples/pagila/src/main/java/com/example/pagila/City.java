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

/** A city. */
@Stored
public record City(
        @Key @FromSequence(owned = false) int cityId,
        String city,
        @References(value = Country.class, onUpdate = CASCADE, onDelete = RESTRICT)
                @IndexOn(name = "idx_fk_country_id")
                int countryId,
        @DefaultsTo("now()") Instant lastUpdate) {}
