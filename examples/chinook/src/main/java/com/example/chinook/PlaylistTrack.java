package com.example.chinook;

import dev.concertina.annotation.IndexOn;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.References;
import dev.concertina.annotation.Stored;

/** One track of a playlist. */
@Stored
public record PlaylistTrack(
        @Key @References(Playlist.class) @IndexOn int playlistId,
        @Key @References(Track.class) @IndexOn int trackId) {}
