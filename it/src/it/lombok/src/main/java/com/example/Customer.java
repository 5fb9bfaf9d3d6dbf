package com.example;

import dev.concertina.annotation.Key;
import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.Stored;
import lombok.Builder;
import lombok.Data;

/** What Lombok adds is no column, and what is declared is one. */
@Data
@Builder
@Stored
public class Customer {
    @Key
    private final long id;

    private String mail;

    @OrNull
    private String phone;

    static String greeting(Customer customer) {
        return customer.getMail() + DbTables.Customer.TABLE;
    }
}
