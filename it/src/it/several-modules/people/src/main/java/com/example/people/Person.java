package com.example.people;

import dev.concertina.annotation.Inlined;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.Stored;

@Stored
public record Person(@Key long id, @Inlined Address home) {}
