package com.example.petclinic;

import dev.concertina.annotation.RenamedFrom;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Where somebody lives. */
@Embeddable
public class Address {
    @RenamedFrom("address")
    private String street;

    @Column(length = 12)
    private String postalCode;

    private String city;

    protected Address() {}

    public Address(String street, String postalCode, String city) {
        this.street = street;
        this.postalCode = postalCode;
        this.city = city;
    }
}
