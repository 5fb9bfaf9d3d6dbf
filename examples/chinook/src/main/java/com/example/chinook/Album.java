package com.example.chinook;

import dev.concertina.annotation.FromSequence;
import dev.concertina.annotation.IndexOn;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.References;
import dev.concertina.annotation.Stored;
import dev.concertina.annotation.StoredAs;

/** Tracks that an artist published together. */
@Stored
public record Album(
        @Key @FromSequence int albumId,
        @StoredAs("varchar(160)") String title,
        @References(Artist.class) @IndexOn int artistId) {}
