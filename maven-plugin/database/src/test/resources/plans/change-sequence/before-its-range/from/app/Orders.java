package app;

import dev.concertina.annotation.*;

@Stored
@FreeSequence("invoice_number")
record Orders(@Key @Identity long id, @OrNull String note) {}
