package app;

import dev.concertina.annotation.Key;
import dev.concertina.annotation.Stored;

@Stored
record Crossing(
        @Key String street) {}
