package app;

import dev.concertina.annotation.*;

@Stored
@Key("badge")
@References(value = Staff.class, columns = "boss", targets = "badge")
record Staff(@StoredAs("text") String badge, @OrNull @RenamedFrom("title") String role, @OrNull @StoredAs("text") String boss) {}
