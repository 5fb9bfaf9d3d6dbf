package com.example.shop;

import dev.concertina.annotation.NativeEnum;

/** How money came in. */
@NativeEnum
public enum PaymentMethod {
    CARD,
    TRANSFER,
    INSTANT_TRANSFER,
    VOUCHER
}
