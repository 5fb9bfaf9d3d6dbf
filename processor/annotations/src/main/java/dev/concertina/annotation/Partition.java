package dev.concertina.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A partition of a table that is {@link PartitionedBy}.
 *
 * Bounds are SQL literals ({@code "'2025-01-01'"}, {@code "42"}, {@code "MINVALUE"}). Exactly one of {@link #from} with
 * {@link #to}, {@link #in}, {@link #modulus} with {@link #remainder}, and {@link #rest} is given.
 *
 * @see <a href="https://www.postgresql.org/docs/current/ddl-partitioning.html#DDL-PARTITIONING-DECLARATIVE">Declarative partitioning</a>
 */
@Repeatable(Partition.All.class)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Partition {
    /** The name of the partition. */
    String name();

    /** The schema; that of the table if left out. */
    String schema() default "";

    /** The partition that this one divides further; the table itself if left out. */
    String of() default "";

    /** The first key of a range, included. */
    String[] from() default {};

    /** The end of a range, excluded. */
    String[] to() default {};

    /** The values of a list. */
    String[] in() default {};

    /** The modulus of a hash. */
    int modulus() default 0;

    /** The remainder of a hash. */
    int remainder() default 0;

    /** Whether it takes the rows that no other partition takes. */
    boolean rest() default false;

    /** How this partition is itself partitioned; not at all if left out. */
    PartitionedBy by() default @PartitionedBy;

    /** Whether it was a table of its own before, so that its columns are its own and not inherited. */
    boolean attached() default false;

    /** Columns that are NOT NULL in this partition and what divides it further, but may be NULL in the others. */
    String[] notNull() default {};

    /** A primary key of this partition alone; its columns are NOT NULL here. */
    Key[] keys() default {};

    /** Unique constraints of this partition alone. */
    Unique[] uniques() default {};

    /** Foreign keys of this partition alone. */
    References[] references() default {};

    /** Check constraints of this partition alone. */
    CheckThat[] checks() default {};

    /** Exclusion constraints of this partition alone. */
    ExcludeOn[] exclusions() default {};

    /** Indexes of this partition alone. */
    IndexOn[] indexes() default {};

    /** Names of the indexes under the table's own, each as {@code parent_index=index_here}, in quotes where SQL wants them; as PostgreSQL would name them if left out. */
    String[] indexNames() default {};

    /** Whether its data is kept out of the write-ahead log. */
    boolean unlogged() default false;

    /** How full a page is packed on insert, in per cent; 0 for the default of the server. */
    int fillfactor() default 0;

    /** Storage parameters, each as {@code name=value}. */
    String[] with() default {};

    /** The comment on the partition in the database. */
    String comment() default "";

    /** Holds several of them; the compiler writes it. */
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface All {
        Partition[] value();
    }
}
