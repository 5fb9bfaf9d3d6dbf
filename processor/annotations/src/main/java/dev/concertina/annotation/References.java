package dev.concertina.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A foreign key to the table of another class, from the column of this member or from the columns named on the class.
 *
 * The class may come from a jar.
 *
 * @see <a href="https://www.postgresql.org/docs/current/ddl-constraints.html#DDL-CONSTRAINTS-FK">Foreign keys</a>
 */
@Repeatable(References.All.class)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface References {
    /** The class whose table is referenced. */
    Class<?> value();

    /** The referencing columns; on a member it is left out. */
    String[] columns() default {};

    /** The referenced columns, which are a key or unique; the primary key if left out. */
    String[] targets() default {};

    /** The name of the constraint; {@code orders_customer_id_fkey} if left out, as PostgreSQL would name it. */
    String name() default "";

    /** What happens to a referencing row when the referenced one is deleted. */
    Action onDelete() default Action.NO_ACTION;

    /** What happens to a referencing row when the referenced key changes. */
    Action onUpdate() default Action.NO_ACTION;

    /** The columns that {@code onDelete} sets; all if left out; PostgreSQL 15 and newer. */
    String[] setColumns() default {};

    /** MATCH FULL: the columns are NULL together or not at all. */
    boolean matchFull() default false;

    /** When it is checked. */
    Deferrable deferrable() default Deferrable.NO;

    /** What happens to a referencing row. */
    enum Action {
        /** The statement fails at its end, or at the end of the transaction if the constraint is deferred. */
        NO_ACTION,
        /** The statement fails at once. */
        RESTRICT,
        /** The row is deleted or updated as well. */
        CASCADE,
        /** The columns become NULL. */
        SET_NULL,
        /** The columns take their defaults. */
        SET_DEFAULT
    }

    /** Holds several of them; the compiler writes it. */
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
    @interface All {
        References[] value();
    }
}
