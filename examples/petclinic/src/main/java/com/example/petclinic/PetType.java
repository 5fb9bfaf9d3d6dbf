package com.example.petclinic;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

/** A cat, a dog, a parrot. */
@Entity
public class PetType extends BaseEntity {
    @Column(nullable = false, unique = true, length = 80)
    private String name;

    protected PetType() {}

    public PetType(String name) {
        this.name = name;
    }

    public String getName() {
        return name;
    }
}
