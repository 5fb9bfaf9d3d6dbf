package app;

import dev.concertina.annotation.*;

@Stored
record Ticket(@Key @FromSequence int id, @OrNull String note) {}
