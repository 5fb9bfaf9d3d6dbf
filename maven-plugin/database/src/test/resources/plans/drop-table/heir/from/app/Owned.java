package app;

import dev.concertina.annotation.CheckThat;
import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.Stored;

@Stored
record Owned(
        @OrNull @CheckThat(value = "owner <> ''", name = "owned_check") String owner) {}
