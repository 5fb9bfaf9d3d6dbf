package com.example.chinook;

import dev.concertina.annotation.FromSequence;
import dev.concertina.annotation.IndexOn;
import dev.concertina.annotation.Inlined;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.References;
import dev.concertina.annotation.Stored;
import dev.concertina.annotation.StoredAs;
import java.time.LocalDateTime;

/** Somebody who works for the store. */
@Stored
public record Employee(
        @Key @FromSequence int employeeId,
        @StoredAs("varchar(20)") String lastName,
        @StoredAs("varchar(20)") String firstName,
        @OrNull @StoredAs("varchar(30)") String title,
        @OrNull @References(Employee.class) @IndexOn Integer reportsTo,
        @OrNull LocalDateTime birthDate,
        @OrNull LocalDateTime hireDate,
        @Inlined PostalAddress at,
        @OrNull @StoredAs("varchar(24)") String phone,
        @OrNull @StoredAs("varchar(24)") String fax,
        @OrNull @StoredAs("varchar(60)") String email) {}
