package app;

import dev.concertina.annotation.Identity;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.References;
import dev.concertina.annotation.Stored;

@Stored
record Customer(@Key @Identity int id, @OrNull @References(Customer.class) Integer parent, @OrNull String note) {}
