package app;

import dev.concertina.annotation.*;

@Stored("purchases")
record Orders(@Key @Identity long id, @OrNull String note) {}
