package com.example.shop;

import dev.concertina.annotation.CheckThat;
import dev.concertina.annotation.Convert;
import dev.concertina.annotation.Identity;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.Stored;
import dev.concertina.annotation.StoredAs;
import dev.concertina.annotation.Unique;
import java.math.BigDecimal;

/** Something to buy. */
@Stored
public record Product(
        @Key @Identity int id,
        @Unique String sku,
        String title,
        @OrNull String description,
        @StoredAs("numeric(10,2)") @CheckThat("price >= 0") BigDecimal price,
        @StoredAs("numeric(13,3)") @Convert(up = "stock::numeric(13,3)", down = "floor(stock)::integer")
                BigDecimal stock) {}
