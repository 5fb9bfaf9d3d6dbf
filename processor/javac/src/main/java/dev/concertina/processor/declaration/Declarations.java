package dev.concertina.processor.declaration;

import java.util.Optional;

/** Where declarations come from: sources of this compilation, sources of others on its path, or class files. */
@FunctionalInterface
public interface Declarations {
    /** The type with this qualified name; empty if the compiler knows none. */
    Optional<TypeDeclaration> find(String qualifiedName);
}
