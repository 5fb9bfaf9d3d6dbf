package dev.concertina.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A member whose own members are columns of this table: columns that several tables share.
 *
 * The type of the member is a record or class; its members may carry every annotation that a column may.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface Inlined {
    /** What stands before the name of each of its columns, such as {@code billing_}. */
    String prefix() default "";
}
