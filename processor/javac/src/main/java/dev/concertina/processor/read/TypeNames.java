package dev.concertina.processor.read;

import dev.concertina.processor.declaration.AnnotationUse;
import dev.concertina.processor.declaration.SnakeCase;
import dev.concertina.processor.declaration.TypeDeclaration;
import dev.concertina.schema.QualifiedName;
import java.util.Optional;

/** The qualified names of what classes declare: tables, enums, domains. */
final class TypeNames {
    private final Settings settings;
    private final Values values;

    TypeNames(Settings settings, Values values) {
        this.settings = settings;
        this.values = values;
    }

    /** The name that this annotation gives to its class. */
    Optional<QualifiedName> of(TypeDeclaration type, AnnotationUse use) {
        return qualified(use, "value", SnakeCase.of(type.simpleName()), settings.schema());
    }

    /** A name from an attribute and the attribute {@code schema}. */
    Optional<QualifiedName> qualified(AnnotationUse use, String attribute, String name, String schema) {
        return values.name(use.text("schema").orElse(schema), use.at("schema"))
                .flatMap(s -> values.name(use.text(attribute).orElse(name), use.at(attribute))
                        .map(n -> new QualifiedName(s, n)));
    }

    /** The comment that is written, or the Javadoc where that counts. */
    Optional<String> comment(AnnotationUse use, Optional<String> documentation) {
        return use.text("comment").or(() -> settings.comments() ? documentation : Optional.empty());
    }
}
