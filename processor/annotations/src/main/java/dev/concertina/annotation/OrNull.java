package dev.concertina.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A column that may be NULL.
 *
 * Any annotation named {@code Nullable} does the same, but those on a type are invisible to some compilers when the class
 * comes from a jar; this one always is visible.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface OrNull {}
