package app;

import dev.concertina.annotation.*;

@Stored
record City(@Key @StoredAs("char(2)") String country, @Key long number, @OrNull String title) {}
