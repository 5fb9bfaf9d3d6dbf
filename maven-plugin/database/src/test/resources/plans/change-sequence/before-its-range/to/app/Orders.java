package app;

import dev.concertina.annotation.*;

@Stored
@FreeSequence(value = "invoice_number", start = 1000, min = 1000)
record Orders(@Key @Identity(start = 500, min = 500) long id, @OrNull String note) {}
