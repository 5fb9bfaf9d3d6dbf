package com.example.shop;

import dev.concertina.annotation.Identity;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.Stored;

/** Somebody who buys. */
@Stored
public record Customer(
        @Key @Identity int id,
        String fullName,
        String email,
        @OrNull String phone,
        @OrNull String fax) {}
