package app;

import dev.concertina.annotation.*;

@Stored
record Orders(@Key @Identity long id, @OrNull Integer total) {}
