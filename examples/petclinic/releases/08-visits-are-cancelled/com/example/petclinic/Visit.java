package com.example.petclinic;

import dev.concertina.annotation.DefaultsTo;
import dev.concertina.annotation.Dropped;
import dev.concertina.annotation.IndexOn;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;

/** A pet comes. */
@Entity
@IndexOn(value = "day", where = "status = 'PLANNED'")
@Dropped(columns = "description", reason = "invoices say it")
public class Visit extends BaseEntity {
    @Column(nullable = false)
    private LocalDate day;

    @DefaultsTo("'PLANNED'")
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private VisitStatus status = VisitStatus.PLANNED;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Pet pet;

    @ManyToOne(fetch = FetchType.LAZY)
    private Vet vet;

    protected Visit() {}

    public Visit(Pet pet, Vet vet, LocalDate day) {
        this.pet = pet;
        this.vet = vet;
        this.day = day;
    }

    public VisitStatus getStatus() {
        return status;
    }

    public void cancel() {
        status = VisitStatus.CANCELLED;
    }
}
