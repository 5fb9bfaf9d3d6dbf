package com.example.petclinic;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

/** What a vet is good at. */
@Entity
public class Specialty extends BaseEntity {
    @Column(nullable = false, unique = true, length = 80)
    private String name;

    protected Specialty() {}

    public Specialty(String name) {
        this.name = name;
    }
}
