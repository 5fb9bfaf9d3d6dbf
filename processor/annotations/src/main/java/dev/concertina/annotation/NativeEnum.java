package dev.concertina.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A Java enum that is an enum type of PostgreSQL.
 *
 * Without it a column of an enum is {@code text} with a check, which takes new values and loses old ones more easily.
 *
 * @see <a href="https://www.postgresql.org/docs/current/datatype-enum.html">Enumerated types</a>
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface NativeEnum {
    /** The name of the type; the simple name of the enum in snake case if left out. */
    String value() default "";

    /** The schema; that of the option {@code concertina.schema} if left out. */
    String schema() default "";

    /** The comment on the type in the database. */
    String comment() default "";
}
