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
import dev.concertina.annotation.StoredAs;
import java.math.BigDecimal;
import java.time.Instant;

/** A film that the stores have. */
@Stored
public record Film(
        @Key @FromSequence(owned = false) int filmId,
        @IndexOn(name = "idx_title") String title,
        @OrNull String description,
        @OrNull ReleaseYear releaseYear,
        @References(value = Language.class, onUpdate = CASCADE, onDelete = RESTRICT)
                @IndexOn(name = "idx_fk_language_id")
                int languageId,
        @OrNull
                @References(value = Language.class, onUpdate = CASCADE, onDelete = RESTRICT)
                @IndexOn(name = "idx_fk_original_language_id")
                Integer originalLanguageId,
        @DefaultsTo("3") short rentalDuration,
        @DefaultsTo("4.99") @StoredAs("numeric(4,2)") BigDecimal rentalRate,
        @OrNull Short length,
        @DefaultsTo("19.99") @StoredAs("numeric(5,2)") BigDecimal replacementCost,
        @OrNull @DefaultsTo("'G'") Rating rating,
        @DefaultsTo("now()") Instant lastUpdate,
        @OrNull String[] specialFeatures,
        @StoredAs("tsvector") @IndexOn(method = "gist") String fulltext) {}
