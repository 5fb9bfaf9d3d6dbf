package com.example.shop;

import dev.concertina.annotation.Identity;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.SplitFrom;
import dev.concertina.annotation.Stored;

/** Somebody who buys. */
@Stored
public record Customer(
        @Key @Identity int id,
        @SplitFrom(value = "full_name", up = "split_part(full_name, ' ', 1)", down = "first_name || ' ' || last_name")
                String firstName,
        @SplitFrom(value = "full_name", up = "substr(full_name, length(split_part(full_name, ' ', 1)) + 2)")
                String lastName,
        String email,
        @OrNull String phone,
        @OrNull String fax) {}
