package com.example.pagila;

import dev.concertina.annotation.Domain;

/** A number under the name that a Turkish keyboard gave it; no column uses it. */
@Domain("bıgınt")
public record WideNumber(long value) {}
