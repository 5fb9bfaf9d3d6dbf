package com.example.chinook;

import dev.concertina.annotation.FromSequence;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.Stored;
import dev.concertina.annotation.StoredAs;

/** The format of a file. */
@Stored
public record MediaType(
        @Key @FromSequence int mediaTypeId,
        @OrNull @StoredAs("varchar(120)") String name) {}
