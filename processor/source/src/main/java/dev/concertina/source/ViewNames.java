package dev.concertina.source;

import dev.concertina.schema.Definition;
import dev.concertina.schema.DefinitionKind;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import java.util.List;
import java.util.Optional;

/** The views of a schema, materialized ones too, by name. */
final class ViewNames {
    private ViewNames() {}

    static List<QualifiedName> of(Schema schema) {
        return schema.definitions().values().stream()
                .filter(d -> d.kind() == DefinitionKind.VIEW || d.kind() == DefinitionKind.MATERIALIZED_VIEW)
                .map(Definition::on)
                .flatMap(Optional::stream)
                .sorted()
                .toList();
    }
}
