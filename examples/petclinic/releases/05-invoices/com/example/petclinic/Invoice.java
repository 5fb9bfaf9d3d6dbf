package com.example.petclinic;

import dev.concertina.annotation.CheckThat;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What a visit costs. */
@Entity
public class Invoice {
    @Id
    @GeneratedValue
    private UUID id;

    @Version
    private int version;

    @OneToOne(optional = false, fetch = FetchType.LAZY)
    private Visit visit;

    @Column(nullable = false)
    private Instant writtenAt;

    @CheckThat("{column} >= 0")
    @Column(nullable = false, precision = 10, scale = 2)
    private BigDecimal total;

    @ElementCollection
    @OrderColumn
    private List<InvoiceLine> lines = new ArrayList<>();

    protected Invoice() {}

    public Invoice(Visit visit, Instant writtenAt, List<InvoiceLine> lines) {
        this.visit = visit;
        this.writtenAt = writtenAt;
        this.lines = new ArrayList<>(lines);
        this.total = lines.stream().map(InvoiceLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public UUID getId() {
        return id;
    }

    public BigDecimal getTotal() {
        return total;
    }

    public List<InvoiceLine> getLines() {
        return lines;
    }
}
