package app;

import dev.concertina.annotation.Identity;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.Stored;

@Stored
record Customer(@Key @Identity long id, String email) {}
