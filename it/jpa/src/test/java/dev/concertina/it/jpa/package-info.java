/** Entities of JPA, with Hibernate itself as the judge. */
@NullMarked
package dev.concertina.it.jpa;

import org.jspecify.annotations.NullMarked;
