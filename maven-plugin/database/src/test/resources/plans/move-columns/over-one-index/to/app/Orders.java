package app;

import dev.concertina.annotation.*;

@Stored
@IndexOn({"c", "d"})
record Orders(@Key @Identity long id, @OrNull @RenamedFrom("a") String c, @OrNull @RenamedFrom("b") String d) {}
