package dev.concertina.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A table of PostgreSQL whose rows have the shape of this class or record.
 *
 * Each component of a record, and each field of a class and of its superclasses that is neither static nor transient nor
 * {@link NotStored}, is a column. A column is NOT NULL unless its member is {@link OrNull}, carries any annotation named
 * {@code Nullable}, or is an {@code Optional}. Names that are left out are the Java names in snake case.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createtable.html">CREATE TABLE</a>
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Stored {
    /** The name of the table; the simple name of the class in snake case if left out. */
    String value() default "";

    /** The schema; that of the option {@code concertina.schema}, normally {@code public}, if left out. */
    String schema() default "";

    /** Whether its data is kept out of the write-ahead log, and is lost in a crash. */
    boolean unlogged() default false;

    /** How full a page is packed on insert, in per cent from 10 to 100; 0 for the default of the server. */
    int fillfactor() default 0;

    /** Storage parameters, each as {@code name=value}. */
    String[] with() default {};

    /** Whether a class without members is meant: a table whose rows hold nothing. */
    boolean withoutColumns() default false;

    /** The comment on the table in the database. */
    String comment() default "";
}
