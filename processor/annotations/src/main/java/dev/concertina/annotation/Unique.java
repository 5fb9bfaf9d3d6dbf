package dev.concertina.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A unique constraint, over the column of this member or over the columns named on the class.
 *
 * @see <a href="https://www.postgresql.org/docs/current/ddl-constraints.html#DDL-CONSTRAINTS-UNIQUE-CONSTRAINTS">Unique constraints</a>
 */
@Repeatable(Unique.All.class)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface Unique {
    /** The columns of the constraint, in its order; on a member it is left out, for the column is known. */
    String[] value() default {};

    /** The name of the constraint; {@code orders_email_key} if left out, as PostgreSQL would name it. */
    String name() default "";

    /** Columns that the index carries along without being part of the key. */
    String[] include() default {};

    /** Whether two NULLs are the same; PostgreSQL 15 and newer. */
    boolean nullsNotDistinct() default false;

    /** When it is checked. */
    Deferrable deferrable() default Deferrable.NO;

    /** Holds several of them; the compiler writes it. */
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
    @interface All {
        Unique[] value();
    }
}
