package com.example.chinook;

import dev.concertina.annotation.FromSequence;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.Stored;
import dev.concertina.annotation.StoredAs;

/** A kind of music. */
@Stored
public record Genre(
        @Key @FromSequence int genreId,
        @OrNull @StoredAs("varchar(120)") String name) {}
