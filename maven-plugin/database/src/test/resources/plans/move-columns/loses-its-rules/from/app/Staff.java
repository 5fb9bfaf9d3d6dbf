package app;

import dev.concertina.annotation.*;

@Stored
record Staff(
        @Key int id,
        @Unique int badge,
        @IndexOn(unique = true) String login,
        @CheckThat("floor > 0") int floor) {}
