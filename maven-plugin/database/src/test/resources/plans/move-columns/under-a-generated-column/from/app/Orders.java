package app;

import dev.concertina.annotation.*;

@Stored
record Orders(@Key @Identity long id, int net, @OrNull @IndexOn @ComputedAs("net * 2") Integer gross) {}
