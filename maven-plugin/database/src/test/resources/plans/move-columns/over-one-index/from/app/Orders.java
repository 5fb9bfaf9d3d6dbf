package app;

import dev.concertina.annotation.*;

@Stored
@IndexOn({"a", "b"})
record Orders(@Key @Identity long id, @OrNull String a, @OrNull String b) {}
