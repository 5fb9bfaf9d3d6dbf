package com.example.chinook;

import dev.concertina.annotation.FromSequence;
import dev.concertina.annotation.IndexOn;
import dev.concertina.annotation.Inlined;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.References;
import dev.concertina.annotation.Stored;
import dev.concertina.annotation.StoredAs;

/** Somebody who buys. */
@Stored
public record Customer(
        @Key @FromSequence int customerId,
        @StoredAs("varchar(40)") String firstName,
        @StoredAs("varchar(20)") String lastName,
        @OrNull @StoredAs("varchar(80)") String company,
        @Inlined PostalAddress at,
        @OrNull @StoredAs("varchar(24)") String phone,
        @OrNull @StoredAs("varchar(24)") String fax,
        @StoredAs("varchar(60)") String email,
        @OrNull @References(Employee.class) @IndexOn Integer supportRepId) {}
