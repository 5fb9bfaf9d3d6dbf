package com.example;

import dev.concertina.annotation.IndexOn;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.Stored;

@Stored
@IndexOn("email")
public record Customer(@Key long id, String mail) {}
