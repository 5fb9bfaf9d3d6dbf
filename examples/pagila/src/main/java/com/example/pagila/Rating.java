package com.example.pagila;

import dev.concertina.annotation.NativeEnum;
import dev.concertina.annotation.StoredAs;

/** Who may see a film. */
@NativeEnum("mpaa_rating")
public enum Rating {
    G,
    PG,
    @StoredAs("PG-13")
    PG_13,
    R,
    @StoredAs("NC-17")
    NC_17
}
