package com.example;

import dev.concertina.annotation.CheckThat;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToMany;
import java.time.Instant;
import java.util.Set;

@Entity
public class Reading extends PanacheEntity {
    @Column(nullable = false)
    public Instant takenAt;

    @CheckThat("{column} > -274")
    public double degrees;

    @ManyToMany
    public Set<Reading> comparedWith;
}
