package app;

import dev.concertina.annotation.*;

@Stored
record Orders(@Key @Identity long id, @OrNull @IndexOn(with = "fillfactor=60", comment = "for the search") String note) {}
