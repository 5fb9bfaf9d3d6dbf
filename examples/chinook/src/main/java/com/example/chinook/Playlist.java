package com.example.chinook;

import dev.concertina.annotation.FromSequence;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.Stored;
import dev.concertina.annotation.StoredAs;

/** A choice of tracks. */
@Stored
public record Playlist(
        @Key @FromSequence int playlistId,
        @OrNull @StoredAs("varchar(120)") String name) {}
