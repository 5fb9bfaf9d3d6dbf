package app;

import dev.concertina.annotation.*;

@Stored(unlogged = true)
record Orders(@Key @Identity long id) {}
