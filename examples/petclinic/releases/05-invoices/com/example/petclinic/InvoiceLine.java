package com.example.petclinic;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** What something costs. */
@Embeddable
public record InvoiceLine(
        @Column(nullable = false) String text,
        @Column(nullable = false, precision = 10, scale = 2) BigDecimal amount) {}
