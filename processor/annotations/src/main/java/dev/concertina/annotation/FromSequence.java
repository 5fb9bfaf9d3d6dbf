package dev.concertina.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A column whose default is the next value of a sequence, as {@code serial} makes it.
 *
 * {@link Identity} is the better choice for a new table.
 *
 * @see <a href="https://www.postgresql.org/docs/current/datatype-numeric.html#DATATYPE-SERIAL">Serial types</a>
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface FromSequence {
    /** The name of the sequence; {@code orders_id_seq} if left out, as PostgreSQL would name it. */
    String value() default "";

    /** The schema of the sequence; that of the table if left out. */
    String schema() default "";

    /** Whether the sequence goes with the column. */
    boolean owned() default true;

    /** {@code smallint}, {@code integer} or {@code bigint}; the type of the column if it is owned, else {@code bigint}, if left out. */
    String as() default "";

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
