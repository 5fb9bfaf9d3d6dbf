package app;

import dev.concertina.annotation.*;

@Stored
record Orders(@Key @Identity long id, @OrNull @IndexOn(comment = "for the list") String note) {}
