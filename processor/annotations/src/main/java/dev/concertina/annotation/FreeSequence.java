package dev.concertina.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A sequence that no column counts by on its own. It may stand on any class of the schema.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createsequence.html">CREATE SEQUENCE</a>
 */
@Repeatable(FreeSequence.All.class)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface FreeSequence {
    /** The name of the sequence. */
    String value();

    /** The schema; that of the option {@code concertina.schema} if left out. */
    String schema() default "";

    /** {@code smallint}, {@code integer} or {@code bigint}. */
    String as() default "bigint";

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

    /** The table with a column of which the sequence is dropped; it stays if left out. */
    Class<?> ownedBy() default void.class;

    /** That column of the table. */
    String column() default "";

    /** The comment on the sequence in the database. */
    String comment() default "";

    /** Holds several of them; the compiler writes it. */
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface All {
        FreeSequence[] value();
    }
}
