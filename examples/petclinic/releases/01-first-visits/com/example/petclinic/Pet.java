package com.example.petclinic;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;

/** A patient. */
@Entity
public class Pet extends BaseEntity {
    @Column(nullable = false)
    private String name;

    private LocalDate birthDate;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private PetType type;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Owner owner;

    protected Pet() {}

    public Pet(String name, PetType type, Owner owner) {
        this.name = name;
        this.type = type;
        this.owner = owner;
    }

    public String getName() {
        return name;
    }

    public Owner getOwner() {
        return owner;
    }
}
