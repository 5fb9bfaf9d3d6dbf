package dev.concertina.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An exclusion constraint: no two rows may answer true for all of its operators.
 *
 * An element is written as in SQL: {@code "room WITH ="}, {@code "during WITH &&"}.
 *
 * @see <a href="https://www.postgresql.org/docs/current/ddl-constraints.html#DDL-CONSTRAINTS-EXCLUSION">Exclusion constraints</a>
 */
@Repeatable(ExcludeOn.All.class)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ExcludeOn {
    /** The elements, each a key with its operator. */
    String[] value();

    /** The name of the constraint; {@code booking_room_during_excl} if left out, as PostgreSQL would name it. */
    String name() default "";

    /** The access method of the index behind it. */
    String method() default "gist";

    /** Columns that the index carries along without being part of the key. */
    String[] include() default {};

    /** The condition of the rows that are compared, in SQL. */
    String where() default "";

    /** Storage parameters, each as {@code name=value}. */
    String[] with() default {};

    /** When it is checked. */
    Deferrable deferrable() default Deferrable.NO;

    /** Holds several of them; the compiler writes it. */
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface All {
        ExcludeOn[] value();
    }
}
