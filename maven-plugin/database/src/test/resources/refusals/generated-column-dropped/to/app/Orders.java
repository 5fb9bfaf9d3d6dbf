package app;

import dev.concertina.annotation.*;

@Stored
@Dropped(columns = "gross", reason = "nobody asks")
record Orders(@Key @Identity long id, int net) {}
