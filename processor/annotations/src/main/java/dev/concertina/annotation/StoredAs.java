package dev.concertina.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The SQL type and the name of a column, or the label of an enum constant.
 *
 * Without it a column has the type that belongs to the Java type ({@code String} is {@code text}, {@code Instant} is
 * {@code timestamp with time zone} …), and an enum constant is stored by its name.
 *
 * @see <a href="https://www.postgresql.org/docs/current/datatype.html">Data types</a>
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface StoredAs {
    /** Any spelling of a type that PostgreSQL accepts, such as {@code varchar(40)}; on an enum constant its label. */
    String value() default "";

    /** The name of the column; the name of the member in snake case if left out. */
    String name() default "";

    /** The collation, such as {@code C} or {@code pg_catalog.ucs_basic}. */
    String collation() default "";

    /** The comment on the column in the database. */
    String comment() default "";
}
