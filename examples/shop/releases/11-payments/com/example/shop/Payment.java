package com.example.shop;

import dev.concertina.annotation.CheckThat;
import dev.concertina.annotation.Identity;
import dev.concertina.annotation.IndexOn;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.Partition;
import dev.concertina.annotation.PartitionedBy;
import dev.concertina.annotation.References;
import dev.concertina.annotation.Stored;
import dev.concertina.annotation.StoredAs;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Money that came in. */
@Stored
@PartitionedBy(range = "received_on")
@Partition(name = "payment_2025", from = "'2025-01-01'", to = "'2026-01-01'")
@Partition(name = "payment_2026", from = "'2026-01-01'", to = "'2027-01-01'")
public record Payment(
        @Key @Identity long id,
        @Key LocalDate receivedOn,
        @References(Order.class) @IndexOn long orderId,
        @StoredAs("numeric(12,2)") @CheckThat("amount <> 0") BigDecimal amount,
        PaymentMethod method,
        @OrNull String reference) {}
