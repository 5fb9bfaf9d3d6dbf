package dev.concertina.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * That columns, or the table itself, go for good, and that nothing continues them.
 *
 * On a class that is {@link Stored} without columns given, the table goes: the class may be deleted when the change is
 * released.
 */
@Repeatable(Dropped.All.class)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Dropped {
    /** The names of the columns; the whole table if left out. */
    String[] columns() default {};

    /** Why; it goes into the script. */
    String reason();

    /** Holds several of them; the compiler writes it. */
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface All {
        Dropped[] value();
    }
}
