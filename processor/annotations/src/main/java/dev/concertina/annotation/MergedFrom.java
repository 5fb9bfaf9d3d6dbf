package dev.concertina.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * That this column continues several old ones.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface MergedFrom {
    /** The old columns. */
    String[] value();

    /** The value of this column, an SQL expression over the old ones. */
    String up();

    /** The value of each old column in the order of {@link #value}, SQL expressions over this one. */
    String[] down();
}
