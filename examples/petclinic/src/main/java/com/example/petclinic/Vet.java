package com.example.petclinic;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToMany;
import java.util.HashSet;
import java.util.Set;

/** Who heals. */
@Entity
public class Vet extends Person {
    @ManyToMany
    private Set<Specialty> specialties = new HashSet<>();

    protected Vet() {}

    public Vet(String firstName, String lastName, Set<Specialty> specialties) {
        super(firstName, lastName);
        this.specialties = new HashSet<>(specialties);
    }
}
