package dev.concertina.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A generated column: PostgreSQL computes it from the other columns of the row.
 *
 * @see <a href="https://www.postgresql.org/docs/current/ddl-generated-columns.html">Generated columns</a>
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface ComputedAs {
    /** The expression, in SQL. */
    String value();

    /** Whether it is computed on read instead of stored; PostgreSQL 18 and newer. */
    boolean virtual() default false;
}
