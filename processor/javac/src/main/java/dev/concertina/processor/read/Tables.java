package dev.concertina.processor.read;

import java.util.Collection;
import java.util.Optional;

/** The tables that a foreign key can reference, by class. */
interface Tables {
    /** The table of this class, of this compilation or of a jar. */
    Optional<TableDraft> find(String qualifiedClassName);

    /** Whether the compiler knows the class at all. */
    boolean isKnown(String qualifiedClassName);

    /** The simple names of the classes that are tables. */
    Collection<String> classes();
}
