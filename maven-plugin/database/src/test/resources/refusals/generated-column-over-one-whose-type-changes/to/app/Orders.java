package app;

import dev.concertina.annotation.*;

@Stored
record Orders(@Key @Identity long id, long net, @OrNull @ComputedAs("net * 2") Integer gross) {}
