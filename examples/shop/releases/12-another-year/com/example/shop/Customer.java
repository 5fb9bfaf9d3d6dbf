package com.example.shop;

import dev.concertina.annotation.Identity;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.Stored;
import dev.concertina.annotation.Unique;

/** Somebody who buys. */
@Stored
public record Customer(
        @Key @Identity int id,
        String firstName,
        String lastName,
        @Unique String email,
        @OrNull String phone) {}
