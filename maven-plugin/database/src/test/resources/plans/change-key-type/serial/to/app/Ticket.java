package app;

import dev.concertina.annotation.*;

@Stored
record Ticket(@Key @FromSequence long id, @OrNull String note) {}
