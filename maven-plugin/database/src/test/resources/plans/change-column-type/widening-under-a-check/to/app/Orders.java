package app;

import dev.concertina.annotation.*;

@Stored
record Orders(@Key @Identity long id, @StoredAs("varchar(40)") @CheckThat("state IN ('new', 'paid')") String state) {}
