package dev.concertina.source;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import dev.concertina.annotation.Inherits;
import dev.concertina.schema.Inheritance;
import dev.concertina.schema.Name;
import dev.concertina.schema.Schema;
import dev.concertina.schema.Table;
import java.util.List;
import java.util.Optional;

/** From which tables a table inherits, as far as classes stand for them. */
final class InheritanceAnnotation {
    private InheritanceAnnotation() {}

    static Optional<AnnotationSpec> of(Table table, Schema schema, ClassNames classes) {
        Inheritance inheritance = table.inheritance();
        List<ClassName> parents = inheritance.parents().stream()
                .flatMap(p -> classes.of(p).stream())
                .toList();
        Attributes inherits = new Attributes(Inherits.class);
        parents.forEach(p -> inherits.type("value", p));
        return parents.isEmpty()
                ? Optional.empty()
                : Optional.of(inherits.texts("own", own(table, schema)).build());
    }

    /** What the parents have as well, but the table not from them alone. */
    private static List<String> own(Table table, Schema schema) {
        Inheritance inheritance = table.inheritance();
        return table.columns().keySet().stream()
                .filter(c -> !inheritance.columns().contains(c)
                        && inheritance.parents().stream()
                                .anyMatch(p -> schema.table(p)
                                        .flatMap(t -> t.column(c))
                                        .isPresent()))
                .map(Name::text)
                .toList();
    }
}
