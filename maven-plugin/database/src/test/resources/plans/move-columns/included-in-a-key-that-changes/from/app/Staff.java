package app;

import dev.concertina.annotation.*;

@Stored
@Key(value = "badge", include = "title")
@References(value = Staff.class, columns = "boss", targets = "badge")
record Staff(@StoredAs("text") String badge, @OrNull String title, @OrNull @StoredAs("text") String boss) {}
