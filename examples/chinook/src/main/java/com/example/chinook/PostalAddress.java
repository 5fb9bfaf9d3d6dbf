package com.example.chinook;

import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.StoredAs;

/** Where somebody lives; columns that several tables share. */
public record PostalAddress(
        @OrNull @StoredAs("varchar(70)") String address,
        @OrNull @StoredAs("varchar(40)") String city,
        @OrNull @StoredAs("varchar(40)") String state,
        @OrNull @StoredAs("varchar(40)") String country,
        @OrNull @StoredAs("varchar(10)") String postalCode) {}
