package com.example.shop;

import dev.concertina.annotation.Dropped;
import dev.concertina.annotation.Identity;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.Stored;
import dev.concertina.annotation.Unique;

/** Somebody who buys. */
@Stored
@Dropped(columns = "fax", reason = "Nobody has sent a fax since 2019")
public record Customer(
        @Key @Identity int id,
        String firstName,
        String lastName,
        @Unique String email,
        @OrNull String phone) {}
