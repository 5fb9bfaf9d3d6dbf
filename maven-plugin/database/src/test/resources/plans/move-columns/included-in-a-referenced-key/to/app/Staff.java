package app;

import dev.concertina.annotation.*;

@Stored
@Unique(value = "badge", include = "role")
@References(value = Staff.class, columns = "boss", targets = "badge")
record Staff(@Key long id, @StoredAs("text") String badge, @OrNull @RenamedFrom("title") String role, @OrNull @StoredAs("text") String boss) {}
