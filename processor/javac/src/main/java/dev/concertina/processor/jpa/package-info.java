/** Entities of JPA and Hibernate as they are: turned into classes that say the same with our annotations. */
@NullMarked
package dev.concertina.processor.jpa;

import org.jspecify.annotations.NullMarked;
