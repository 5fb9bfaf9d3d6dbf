package app;

import dev.concertina.annotation.*;

@Stored
@Unique(value = "badge", include = "mood")
@IndexOn(value = "id", name = "staff_sad", where = "mood = 'SAD'", comment = "whom to ask")
record Staff(@Key long id, @StoredAs("text") String badge, @OrNull Mood mood) {}
