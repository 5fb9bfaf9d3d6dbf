package app;

import dev.concertina.annotation.Identity;
import dev.concertina.annotation.IndexOn;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.Stored;

@Stored
@IndexOn(value = {"lower(note) text_pattern_ops DESC", "id"}, name = "by_note", where = "note IS NOT NULL", with = "fillfactor=70")
record Orders(
        @Key @Identity long id,
        @OrNull String note) {}
