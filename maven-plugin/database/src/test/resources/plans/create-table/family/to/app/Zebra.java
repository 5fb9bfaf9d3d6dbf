package app;

import dev.concertina.annotation.CheckThat;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.Stored;

@Stored
record Zebra(
        @Key long id,
        @OrNull @CheckThat("stripes > 0") Integer stripes) {}
