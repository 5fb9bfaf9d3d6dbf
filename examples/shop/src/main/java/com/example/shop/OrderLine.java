package com.example.shop;

import static dev.concertina.annotation.References.Action.CASCADE;

import dev.concertina.annotation.CheckThat;
import dev.concertina.annotation.ComputedAs;
import dev.concertina.annotation.IndexOn;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.References;
import dev.concertina.annotation.Stored;
import dev.concertina.annotation.StoredAs;
import java.math.BigDecimal;

/** One product in an order. */
@Stored
public record OrderLine(
        @Key @References(value = Order.class, onDelete = CASCADE) long orderId,
        @Key short lineNo,
        @References(Product.class) @IndexOn int productId,
        @CheckThat("quantity > 0") int quantity,
        @StoredAs("numeric(10,2)") BigDecimal unitPrice,
        @ComputedAs("quantity * unit_price") @StoredAs("numeric(12,2)") BigDecimal total) {}
