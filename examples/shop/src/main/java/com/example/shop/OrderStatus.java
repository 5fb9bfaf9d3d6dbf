package com.example.shop;

/** How far an order has come. */
public enum OrderStatus {
    PLACED,
    PAID,
    SHIPPED,
    RETURNED
}
