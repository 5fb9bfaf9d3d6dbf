package app;

import dev.concertina.annotation.Key;
import dev.concertina.annotation.Identity;
import dev.concertina.annotation.Unique;
import dev.concertina.annotation.Stored;

@Stored
class Customer {
    @Key
    @Identity
    long id;

    @Unique
    String mail;
}
