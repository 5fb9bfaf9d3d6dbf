package app;

import dev.concertina.annotation.DefaultsTo;
import dev.concertina.annotation.Identity;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.Stored;

@Stored
record Orders(@Key @Identity long id, @DefaultsTo("public.next_note()") String note, int total) {}
