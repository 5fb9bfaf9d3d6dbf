package com.example.pagila;

import dev.concertina.annotation.CheckThat;
import dev.concertina.annotation.Domain;

/** The year of a film. */
@Domain("year")
@CheckThat("VALUE >= 1901 AND VALUE <= 2155")
public record ReleaseYear(int year) {}
