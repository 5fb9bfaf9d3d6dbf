package com.example.shop;

import dev.concertina.annotation.DefaultsTo;
import dev.concertina.annotation.Identity;
import dev.concertina.annotation.IndexOn;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.References;
import dev.concertina.annotation.Stored;
import java.time.Instant;

/** What a customer has ordered. */
@Stored("orders")
@IndexOn({"customer_id", "placed_at DESC"})
public record Order(
        @Key @Identity long id,
        @References(Customer.class) int customerId,
        @DefaultsTo("'PLACED'") OrderStatus status,
        @DefaultsTo("now()") Instant placedAt,
        @OrNull Instant shippedAt) {}
