package app;

import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.Stored;

@Stored
record Crossing(
        @OrNull String street) {}
