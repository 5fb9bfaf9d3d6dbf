package com.example.petclinic;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;

/** A pet comes. */
@Entity
public class Visit extends BaseEntity {
    @Column(nullable = false)
    private LocalDate day;

    private String description;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Pet pet;

    protected Visit() {}

    public Visit(Pet pet, LocalDate day) {
        this.pet = pet;
        this.day = day;
    }
}
