package com.example;

import dev.concertina.annotation.Identity;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.Stored;
import dev.concertina.annotation.Unique;

/** Who buys. */
@Stored
public record Customer(@Key @Identity long id, @Unique String mail) {
    /** The constants that were written of this class are usable in it. */
    public static final String BY_MAIL =
            "SELECT id FROM " + DbTables.Customer.TABLE + " WHERE mail = ?";
}
