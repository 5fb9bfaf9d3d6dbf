package dev.concertina.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value of rows that exist already, for a new column or one that becomes NOT NULL or narrower.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface Backfill {
    /** An SQL expression over the other columns of the row; it must give the same whenever it runs. */
    String value();

    /** What takes the place of a value that the earlier, tighter form refuses, when the change is undone. */
    String down() default "";
}
