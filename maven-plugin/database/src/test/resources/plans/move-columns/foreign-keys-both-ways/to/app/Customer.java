package app;

import dev.concertina.annotation.Key;
import dev.concertina.annotation.RenamedFrom;
import dev.concertina.annotation.Stored;
import dev.concertina.annotation.Unique;

@Stored
record Customer(@Key long id, @RenamedFrom("code") @Unique String shortName) {}
