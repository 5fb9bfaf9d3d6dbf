package com.example.pagila;

import static dev.concertina.annotation.References.Action.CASCADE;
import static dev.concertina.annotation.References.Action.RESTRICT;

import dev.concertina.annotation.DefaultsTo;
import dev.concertina.annotation.FromSequence;
import dev.concertina.annotation.IndexOn;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.References;
import dev.concertina.annotation.Stored;
import java.time.Instant;

/** One of the stores. */
@Stored
public record Store(
        @Key @FromSequence(owned = false) int storeId,
        @IndexOn(name = "idx_unq_manager_staff_id", unique = true) int managerStaffId,
        @References(value = Address.class, onUpdate = CASCADE, onDelete = RESTRICT) int addressId,
        @DefaultsTo("now()") Instant lastUpdate) {}
