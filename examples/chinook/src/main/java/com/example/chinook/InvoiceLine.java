package com.example.chinook;

import dev.concertina.annotation.FromSequence;
import dev.concertina.annotation.IndexOn;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.References;
import dev.concertina.annotation.Stored;
import dev.concertina.annotation.StoredAs;
import java.math.BigDecimal;

/** One track on an invoice. */
@Stored
public record InvoiceLine(
        @Key @FromSequence int invoiceLineId,
        @References(Invoice.class) @IndexOn int invoiceId,
        @References(Track.class) @IndexOn int trackId,
        @StoredAs("numeric(10,2)") BigDecimal unitPrice,
        int quantity) {}
