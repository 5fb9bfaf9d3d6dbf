package com.example.chinook;

import dev.concertina.annotation.FromSequence;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.Stored;
import dev.concertina.annotation.StoredAs;

/** Somebody who makes music. */
@Stored
public record Artist(
        @Key @FromSequence int artistId,
        @OrNull @StoredAs("varchar(120)") String name) {}
