package com.example.people;

import dev.concertina.annotation.StoredAs;

/** Where somebody lives or something goes. */
public record Address(String street, @StoredAs("varchar(10)") String zip) {}
