package dev.concertina.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An exclusion constraint.
 *
 * @param method the access method: {@code gist}, {@code spgist} …
 * @param elements what is compared, each with its operator, which may be qualified: {@code &&}
 */
public record Exclusion(
        Name name,
        String method,
        List<Element> elements,
        List<Name> include,
        Map<String, String> storageParameters,
        Optional<Expression> predicate,
        Deferrability deferrability)
        implements Constraint {
    public Exclusion {
        elements = List.copyOf(elements);
        include = List.copyOf(include);
        storageParameters = Ordered.byKey(storageParameters);
    }

    /** An index element and the operator that must not be true for two rows. */
    public record Element(IndexElement key, String operator) {}

    @Override
    public List<Name> columns() {
        return elements.stream().flatMap(e -> e.key().column().stream()).toList();
    }

    @Override
    public Exclusion withName(Name other) {
        return new Exclusion(other, method, elements, include, storageParameters, predicate, deferrability);
    }

    @Override
    public boolean mentions(Name column) {
        return include.contains(column)
                || elements.stream().anyMatch(e -> e.key().mentions(column))
                || predicate.filter(p -> p.mentions(column)).isPresent();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.exclusion(this);
    }
}
