package com.example.petclinic;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;

/** Owners and vets alike. */
@MappedSuperclass
public abstract class Person extends BaseEntity {
    @Column(nullable = false)
    private String firstName;

    @Column(nullable = false)
    private String lastName;

    protected Person() {}

    protected Person(String firstName, String lastName) {
        this.firstName = firstName;
        this.lastName = lastName;
    }

    public String getFirstName() {
        return firstName;
    }

    public String getLastName() {
        return lastName;
    }
}
