package dev.concertina.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An identity column: PostgreSQL numbers the rows.
 *
 * @see <a href="https://www.postgresql.org/docs/current/ddl-identity-columns.html">Identity columns</a>
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface Identity {
    /** Whether a statement that gives a value fails: GENERATED ALWAYS instead of BY DEFAULT. */
    boolean always() default false;

    /** The name of the sequence behind it; {@code orders_id_seq} if left out, as PostgreSQL would name it. */
    String name() default "";

    /** The first value; the minimum of an ascending sequence if left out. */
    long start() default 1;

    /** The step; negative counts down. */
    long increment() default 1;

    /** The smallest value; 1 for an ascending sequence if left out. */
    long min() default 1;

    /** The largest value; that of the type for an ascending sequence if left out. */
    long max() default Long.MAX_VALUE;

    /** How many values a session takes at once. */
    long cache() default 1;

    /** Whether it starts over at its end instead of failing. */
    boolean cycle() default false;
}
