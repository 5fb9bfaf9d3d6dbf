package app;

import dev.concertina.annotation.*;

@Stored
record Orders(@Key @Identity long id, @RenamedFrom("net") int price, @OrNull @IndexOn @ComputedAs("price * 2") @AllowRewrite("the table is small") Integer gross) {}
