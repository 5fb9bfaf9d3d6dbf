package dev.concertina.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * That this table or column is an existing one under a new name.
 *
 * Without it a new name is a new column, and the old one with its data goes. It may be deleted when the change is
 * released.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface RenamedFrom {
    /** The name that it had. */
    String value();

    /** The schema that the table had; the same if left out. */
    String schema() default "";
}
