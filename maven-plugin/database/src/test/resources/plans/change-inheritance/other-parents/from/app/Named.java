package app;

import dev.concertina.annotation.CheckThat;
import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.Stored;

@Stored
record Named(
        @OrNull @CheckThat(value = "name <> ''", name = "named_check") String name) {}
