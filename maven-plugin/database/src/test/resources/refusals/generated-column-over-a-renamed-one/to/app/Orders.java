package app;

import dev.concertina.annotation.*;

@Stored
record Orders(@Key @Identity long id, @RenamedFrom("net") int price, @OrNull @ComputedAs("price * 2") Integer gross) {}
