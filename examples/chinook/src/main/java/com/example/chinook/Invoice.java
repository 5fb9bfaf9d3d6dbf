package com.example.chinook;

import dev.concertina.annotation.FromSequence;
import dev.concertina.annotation.IndexOn;
import dev.concertina.annotation.Inlined;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.References;
import dev.concertina.annotation.Stored;
import dev.concertina.annotation.StoredAs;
import java.math.BigDecimal;
import java.time.LocalDateTime;

/** What a customer has to pay for one purchase. */
@Stored
public record Invoice(
        @Key @FromSequence int invoiceId,
        @References(Customer.class) @IndexOn int customerId,
        LocalDateTime invoiceDate,
        @Inlined(prefix = "billing_") PostalAddress billing,
        @StoredAs("numeric(10,2)") BigDecimal total) {}
