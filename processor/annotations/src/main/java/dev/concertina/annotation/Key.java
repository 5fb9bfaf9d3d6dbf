package dev.concertina.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The primary key. On members, those are its columns in their order; on the class it names them.
 *
 * @see <a href="https://www.postgresql.org/docs/current/ddl-constraints.html#DDL-CONSTRAINTS-PRIMARY-KEYS">Primary keys</a>
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface Key {
    /** The columns of the key, in its order; on a member it is left out, for the column is known. */
    String[] value() default {};

    /** The name of the constraint; {@code orders_pkey} if left out, as PostgreSQL would name it. */
    String name() default "";

    /** Columns that the index carries along without being part of the key. */
    String[] include() default {};

    /** When it is checked. */
    Deferrable deferrable() default Deferrable.NO;
}
