package com.example.pagila;

import static dev.concertina.annotation.References.Action.CASCADE;
import static dev.concertina.annotation.References.Action.RESTRICT;

import dev.concertina.annotation.DefaultsTo;
import dev.concertina.annotation.FromSequence;
import dev.concertina.annotation.IndexOn;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.References;
import dev.concertina.annotation.Stored;
import java.time.Instant;

/** That a customer took a copy of a film. */
@Stored
@IndexOn(
        value = {"rental_date", "inventory_id", "customer_id"},
        name = "idx_unq_rental_rental_date_inventory_id_customer_id",
        unique = true)
public record Rental(
        @Key @FromSequence(owned = false) int rentalId,
        Instant rentalDate,
        @References(value = Inventory.class, onUpdate = CASCADE, onDelete = RESTRICT)
                @IndexOn(name = "idx_fk_inventory_id")
                int inventoryId,
        @References(value = Customer.class, onUpdate = CASCADE, onDelete = RESTRICT) int customerId,
        @OrNull Instant returnDate,
        @References(value = Staff.class, onUpdate = CASCADE, onDelete = RESTRICT) int staffId,
        @DefaultsTo("now()") Instant lastUpdate) {}
