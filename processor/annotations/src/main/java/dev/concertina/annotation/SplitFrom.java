package dev.concertina.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * That this column, with others that say the same, continues one old column.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface SplitFrom {
    /** The old column. */
    String value();

    /** The value of this column, an SQL expression over the old one. */
    String up();

    /** The value of the old column, an SQL expression over the new ones; given on one of them at least. */
    String down() default "";
}
