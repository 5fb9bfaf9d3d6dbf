package com.example.chinook;

import dev.concertina.annotation.FromSequence;
import dev.concertina.annotation.IndexOn;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.References;
import dev.concertina.annotation.Stored;
import dev.concertina.annotation.StoredAs;
import java.math.BigDecimal;

/** A piece of music or a film, sold on its own. */
@Stored
public record Track(
        @Key @FromSequence int trackId,
        @StoredAs("varchar(200)") String name,
        @OrNull @References(Album.class) @IndexOn Integer albumId,
        @References(MediaType.class) @IndexOn int mediaTypeId,
        @OrNull @References(Genre.class) @IndexOn Integer genreId,
        @OrNull @StoredAs("varchar(220)") String composer,
        int milliseconds,
        @OrNull Integer bytes,
        @StoredAs("numeric(10,2)") BigDecimal unitPrice) {}
