package com.example;

import dev.concertina.annotation.Key;
import dev.concertina.annotation.Stored;

@Stored
public record Customer(@Key long id, String mail) {}
