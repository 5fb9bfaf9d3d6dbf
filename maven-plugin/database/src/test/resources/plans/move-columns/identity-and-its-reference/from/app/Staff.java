package app;

import dev.concertina.annotation.*;

@Stored
@References(value = Staff.class, columns = "boss", targets = "number")
record Staff(@Key @Identity(name = "staff_count") int number, @OrNull Integer boss) {}
