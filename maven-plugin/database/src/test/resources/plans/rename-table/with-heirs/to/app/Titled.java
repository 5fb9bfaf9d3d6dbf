package app;

import dev.concertina.annotation.CheckThat;
import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.RenamedFrom;
import dev.concertina.annotation.Stored;

@Stored
@RenamedFrom("named")
record Titled(
        @OrNull Integer age,
        @OrNull @CheckThat(value = "name <> ''", name = "named_check") String name) {}
