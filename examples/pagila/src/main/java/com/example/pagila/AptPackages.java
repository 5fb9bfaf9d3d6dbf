package com.example.pagila;

import dev.concertina.annotation.DefaultsTo;
import dev.concertina.annotation.Identity;
import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.Stored;
import dev.concertina.annotation.StoredAs;
import java.time.LocalDateTime;

/** What the Debian repository of PostgreSQL told about its packages. */
@Stored("packages_apt_postgresql_org")
public record AptPackages(
        @Identity(always = true, name = "newaptdata_id_seq") int id,
        @OrNull @DefaultsTo("now()") LocalDateTime lastUpdated,
        @OrNull @StoredAs("jsonb") String aptdata) {}
