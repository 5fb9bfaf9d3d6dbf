package app;

import dev.concertina.annotation.*;

@Stored
@References(value = Staff.class, columns = "lead", targets = "id")
record Staff(@Key @RenamedFrom("number") @Identity(name = "staff_count") int id, @OrNull @RenamedFrom("boss") Integer lead) {}
