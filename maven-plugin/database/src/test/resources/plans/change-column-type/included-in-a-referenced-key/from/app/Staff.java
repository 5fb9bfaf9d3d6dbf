package app;

import dev.concertina.annotation.*;

@Stored
@Unique(value = "badge", include = "title")
@References(value = Staff.class, columns = "boss", targets = "badge")
record Staff(@Key long id, @StoredAs("text") String badge, @OrNull @StoredAs("varchar(10)") String title, @OrNull @StoredAs("text") String boss) {}
