package dev.concertina.processor.jpa;

import dev.concertina.processor.declaration.AnnotationUse;
import java.util.List;
import java.util.Optional;

/** Which of several {@code @JoinColumn}s belongs to a column that is referenced. */
final class Joins {
    private Joins() {}

    /** By the name of the referenced column, else by its position where there are as many. */
    static Optional<AnnotationUse> of(
            List<AnnotationUse> joins, String referenced, int position, int size, Naming naming) {
        Optional<AnnotationUse> named = joins.stream()
                .filter(j -> j.text("referencedColumnName")
                        .map(naming::physical)
                        .filter(referenced::equals)
                        .isPresent())
                .findFirst();
        return named.isPresent() || joins.size() != size || joins.get(position).has("referencedColumnName")
                ? named
                : Optional.of(joins.get(position));
    }

    /** Whether a foreign key is not wanted. */
    static boolean isUnconstrained(Optional<AnnotationUse> foreignKey) {
        return foreignKey
                .flatMap(f -> f.text("value"))
                .filter("NO_CONSTRAINT"::equals)
                .isPresent();
    }

    /** {@code @ForeignKey} of a relation, or of one of its columns. */
    static Optional<AnnotationUse> foreignKey(List<AnnotationUse> joins, Optional<AnnotationUse> outer) {
        return joins.stream()
                .flatMap(j -> j.nested("foreignKey").stream())
                .findFirst()
                .or(() -> outer);
    }
}
