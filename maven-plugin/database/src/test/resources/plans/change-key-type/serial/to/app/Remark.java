package app;

import dev.concertina.annotation.*;

@Stored
record Remark(@Key @Identity long id, @OrNull @References(Ticket.class) Long ticketId) {}
