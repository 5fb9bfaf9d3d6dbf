package dev.concertina.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The default of a column.
 *
 * @see <a href="https://www.postgresql.org/docs/current/ddl-default.html">Default values</a>
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface DefaultsTo {
    /** The SQL expression: {@code now()}, {@code 'NEW'}, {@code 0}. */
    String value();
}
