package com.example.orders;

import com.example.people.Address;
import dev.concertina.annotation.Inlined;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.Stored;

@Stored
public record Parcel(@Key long id, @Inlined(prefix = "to_") Address recipient) {}
