package dev.concertina.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An index over the column of this member, or over the keys given.
 *
 * A key is written as in SQL: {@code "placed_at DESC NULLS LAST"}, {@code "lower(email)"}, {@code "(a + b)"},
 * {@code "name COLLATE \"C\" text_pattern_ops"}.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createindex.html">CREATE INDEX</a>
 */
@Repeatable(IndexOn.All.class)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface IndexOn {
    /** The keys; on a member the column itself if left out. */
    String[] value() default {};

    /** The name of the index; {@code orders_customer_id_idx} if left out, as PostgreSQL would name it. */
    String name() default "";

    /** Whether no two rows may have the same keys. A {@link Unique} constraint is the better choice where it serves. */
    boolean unique() default false;

    /** Whether two NULLs are the same to a unique index; PostgreSQL 15 and newer. */
    boolean nullsNotDistinct() default false;

    /** The access method: {@code btree}, {@code hash}, {@code gin}, {@code gist}, {@code spgist}, {@code brin} or one of an extension. */
    String method() default "btree";

    /** Columns that the index carries along without being part of the key. */
    String[] include() default {};

    /** The condition of a partial index, in SQL. */
    String where() default "";

    /** Storage parameters, each as {@code name=value}. */
    String[] with() default {};

    /** The comment on the index in the database. */
    String comment() default "";

    /** Holds several of them; the compiler writes it. */
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
    @interface All {
        IndexOn[] value();
    }
}
