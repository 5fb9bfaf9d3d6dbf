package com.example.pagila;

import dev.concertina.annotation.FromSequence;
import dev.concertina.annotation.IndexOn;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.Partition;
import dev.concertina.annotation.PartitionedBy;
import dev.concertina.annotation.References;
import dev.concertina.annotation.Stored;
import dev.concertina.annotation.StoredAs;
import java.math.BigDecimal;
import java.time.Instant;

/** Money that a customer paid, month by month. */
@Stored
@Key({"payment_date", "payment_id"})
@PartitionedBy(range = "payment_date")
@Partition(
        name = "payment_p2022_01",
        from = "'2022-01-01 00:00+00'",
        to = "'2022-02-01 00:00+00'",
        attached = true,
        references = {
            @References(value = Customer.class, columns = "customer_id"),
            @References(value = Rental.class, columns = "rental_id"),
            @References(value = Staff.class, columns = "staff_id")
        },
        indexes = {
            @IndexOn("customer_id"),
            @IndexOn(value = "customer_id", name = "idx_fk_payment_p2022_01_customer_id"),
            @IndexOn(value = "staff_id", name = "idx_fk_payment_p2022_01_staff_id")
        })
@Partition(
        name = "payment_p2022_02",
        from = "'2022-02-01 00:00+00'",
        to = "'2022-03-01 00:00+00'",
        attached = true,
        references = {
            @References(value = Customer.class, columns = "customer_id"),
            @References(value = Rental.class, columns = "rental_id"),
            @References(value = Staff.class, columns = "staff_id")
        },
        indexes = {
            @IndexOn("customer_id"),
            @IndexOn(value = "customer_id", name = "idx_fk_payment_p2022_02_customer_id"),
            @IndexOn(value = "staff_id", name = "idx_fk_payment_p2022_02_staff_id")
        })
@Partition(
        name = "payment_p2022_03",
        from = "'2022-03-01 00:00+00'",
        to = "'2022-04-01 00:00+00'",
        attached = true,
        references = {
            @References(value = Customer.class, columns = "customer_id"),
            @References(value = Rental.class, columns = "rental_id"),
            @References(value = Staff.class, columns = "staff_id")
        },
        indexes = {
            @IndexOn("customer_id"),
            @IndexOn(value = "customer_id", name = "idx_fk_payment_p2022_03_customer_id"),
            @IndexOn(value = "staff_id", name = "idx_fk_payment_p2022_03_staff_id")
        })
@Partition(
        name = "payment_p2022_04",
        from = "'2022-04-01 00:00+00'",
        to = "'2022-05-01 00:00+00'",
        attached = true,
        references = {
            @References(value = Customer.class, columns = "customer_id"),
            @References(value = Rental.class, columns = "rental_id"),
            @References(value = Staff.class, columns = "staff_id")
        },
        indexes = {
            @IndexOn("customer_id"),
            @IndexOn(value = "customer_id", name = "idx_fk_payment_p2022_04_customer_id"),
            @IndexOn(value = "staff_id", name = "idx_fk_payment_p2022_04_staff_id")
        })
@Partition(
        name = "payment_p2022_05",
        from = "'2022-05-01 00:00+00'",
        to = "'2022-06-01 00:00+00'",
        attached = true,
        references = {
            @References(value = Customer.class, columns = "customer_id"),
            @References(value = Rental.class, columns = "rental_id"),
            @References(value = Staff.class, columns = "staff_id")
        },
        indexes = {
            @IndexOn("customer_id"),
            @IndexOn(value = "customer_id", name = "idx_fk_payment_p2022_05_customer_id"),
            @IndexOn(value = "staff_id", name = "idx_fk_payment_p2022_05_staff_id")
        })
@Partition(
        name = "payment_p2022_06",
        from = "'2022-06-01 00:00+00'",
        to = "'2022-07-01 00:00+00'",
        attached = true,
        references = {
            @References(value = Customer.class, columns = "customer_id"),
            @References(value = Rental.class, columns = "rental_id"),
            @References(value = Staff.class, columns = "staff_id")
        },
        indexes = {
            @IndexOn("customer_id"),
            @IndexOn(value = "customer_id", name = "idx_fk_payment_p2022_06_customer_id"),
            @IndexOn(value = "staff_id", name = "idx_fk_payment_p2022_06_staff_id")
        })
@Partition(name = "payment_p2022_07", from = "'2022-07-01 00:00+00'", to = "'2022-08-01 00:00+00'", attached = true)
@Partition(name = "payment_p2022_08", from = "'2022-08-01 00:00+00'", to = "'2022-09-01 00:00+00'", attached = true)
@Partition(name = "payment_p2022_09", from = "'2022-09-01 00:00+00'", to = "'2022-10-01 00:00+00'", attached = true)
@Partition(name = "payment_p2022_10", from = "'2022-10-01 00:00+00'", to = "'2022-11-01 00:00+00'", attached = true)
@Partition(name = "payment_p2022_11", from = "'2022-11-01 00:00+00'", to = "'2022-12-01 00:00+00'", attached = true)
@Partition(name = "payment_p2022_12", from = "'2022-12-01 00:00+00'", to = "'2023-01-01 00:00+00'", attached = true)
@Partition(name = "payment_p2023_01", from = "'2023-01-01 00:00+00'", to = "'2023-02-01 00:00+00'", attached = true)
@Partition(name = "payment_p2023_02", from = "'2023-02-01 00:00+00'", to = "'2023-03-01 00:00+00'", attached = true)
@Partition(name = "payment_p2023_03", from = "'2023-03-01 00:00+00'", to = "'2023-04-01 00:00+00'", attached = true)
@Partition(name = "payment_p2023_04", from = "'2023-04-01 00:00+00'", to = "'2023-05-01 00:00+00'", attached = true)
@Partition(name = "payment_p2023_05", from = "'2023-05-01 00:00+00'", to = "'2023-06-01 00:00+00'", attached = true)
@Partition(name = "payment_p2023_06", from = "'2023-06-01 00:00+00'", to = "'2023-07-01 00:00+00'", attached = true)
@Partition(name = "payment_p2023_07", from = "'2023-07-01 00:00+00'", to = "'2023-08-01 00:00+00'", attached = true)
@Partition(name = "payment_p2023_08", from = "'2023-08-01 00:00+00'", to = "'2023-09-01 00:00+00'", attached = true)
@Partition(name = "payment_p2023_09", from = "'2023-09-01 00:00+00'", to = "'2023-10-01 00:00+00'", attached = true)
@Partition(name = "payment_p2023_10", from = "'2023-10-01 00:00+00'", to = "'2023-11-01 00:00+00'", attached = true)
@Partition(name = "payment_p2023_11", from = "'2023-11-01 00:00+00'", to = "'2023-12-01 00:00+00'", attached = true)
@Partition(name = "payment_p2023_12", from = "'2023-12-01 00:00+00'", to = "'2024-01-01 00:00+00'", attached = true)
@Partition(name = "payment_p2024_01", from = "'2024-01-01 00:00+00'", to = "'2024-02-01 00:00+00'", attached = true)
@Partition(name = "payment_p2024_02", from = "'2024-02-01 00:00+00'", to = "'2024-03-01 00:00+00'", attached = true)
@Partition(name = "payment_p2024_03", from = "'2024-03-01 00:00+00'", to = "'2024-04-01 00:00+00'", attached = true)
@Partition(name = "payment_p2024_04", from = "'2024-04-01 00:00+00'", to = "'2024-05-01 00:00+00'", attached = true)
@Partition(name = "payment_p2024_05", from = "'2024-05-01 00:00+00'", to = "'2024-06-01 00:00+00'", attached = true)
@Partition(name = "payment_p2024_06", from = "'2024-06-01 00:00+00'", to = "'2024-07-01 00:00+00'", attached = true)
@Partition(name = "payment_p2024_07", from = "'2024-07-01 00:00+00'", to = "'2024-08-01 00:00+00'", attached = true)
@Partition(name = "payment_p2024_08", from = "'2024-08-01 00:00+00'", to = "'2024-09-01 00:00+00'", attached = true)
@Partition(name = "payment_p2024_09", from = "'2024-09-01 00:00+00'", to = "'2024-10-01 00:00+00'", attached = true)
@Partition(name = "payment_p2024_10", from = "'2024-10-01 00:00+00'", to = "'2024-11-01 00:00+00'", attached = true)
@Partition(name = "payment_p2024_11", from = "'2024-11-01 00:00+00'", to = "'2024-12-01 00:00+00'", attached = true)
@Partition(name = "payment_p2024_12", from = "'2024-12-01 00:00+00'", to = "'2025-01-01 00:00+00'", attached = true)
@Partition(name = "payment_p2025_01", from = "'2025-01-01 00:00+00'", to = "'2025-02-01 00:00+00'", attached = true)
@Partition(name = "payment_p2025_02", from = "'2025-02-01 00:00+00'", to = "'2025-03-01 00:00+00'", attached = true)
@Partition(name = "payment_p2025_03", from = "'2025-03-01 00:00+00'", to = "'2025-04-01 00:00+00'", attached = true)
@Partition(name = "payment_p2025_04", from = "'2025-04-01 00:00+00'", to = "'2025-05-01 00:00+00'", attached = true)
@Partition(name = "payment_p2025_05", from = "'2025-05-01 00:00+00'", to = "'2025-06-01 00:00+00'", attached = true)
@Partition(name = "payment_p2025_06", from = "'2025-06-01 00:00+00'", to = "'2025-07-01 00:00+00'", attached = true)
@Partition(name = "payment_p2025_07", from = "'2025-07-01 00:00+00'", to = "'2025-08-01 00:00+00'", attached = true)
@Partition(name = "payment_p2025_08", from = "'2025-08-01 00:00+00'", to = "'2025-09-01 00:00+00'", attached = true)
@Partition(name = "payment_p2025_09", from = "'2025-09-01 00:00+00'", to = "'2025-10-01 00:00+00'", attached = true)
@Partition(name = "payment_p2025_10", from = "'2025-10-01 00:00+00'", to = "'2025-11-01 00:00+00'", attached = true)
@Partition(name = "payment_p2025_11", from = "'2025-11-01 00:00+00'", to = "'2025-12-01 00:00+00'", attached = true)
@Partition(name = "payment_p2025_12", from = "'2025-12-01 00:00+00'", to = "'2026-01-01 00:00+00'", attached = true)
@Partition(name = "payment_p2026_01", from = "'2026-01-01 00:00+00'", to = "'2026-02-01 00:00+00'", attached = true)
@Partition(name = "payment_p2026_02", from = "'2026-02-01 00:00+00'", to = "'2026-03-01 00:00+00'", attached = true)
@Partition(name = "payment_p2026_03", from = "'2026-03-01 00:00+00'", to = "'2026-04-01 00:00+00'", attached = true)
@Partition(name = "payment_p2026_04", from = "'2026-04-01 00:00+00'", to = "'2026-05-01 00:00+00'", attached = true)
@Partition(name = "payment_p2026_05", from = "'2026-05-01 00:00+00'", to = "'2026-06-01 00:00+00'", attached = true)
@Partition(name = "payment_p2026_06", from = "'2026-06-01 00:00+00'", to = "'2026-07-01 00:00+00'", attached = true)
@Partition(name = "payment_p2026_07", from = "'2026-07-01 00:00+00'", to = "'2026-08-01 00:00+00'", attached = true)
public record Payment(
        @FromSequence(owned = false) int paymentId,
        int customerId,
        int staffId,
        int rentalId,
        @StoredAs("numeric(5,2)") BigDecimal amount,
        Instant paymentDate) {}
