package dev.concertina.processor.jpa;

import dev.concertina.processor.declaration.AnnotationUse;
import dev.concertina.processor.declaration.MemberDeclaration;
import dev.concertina.processor.declaration.TypeDeclaration;
import java.util.Map;
import java.util.Optional;

/** Reads {@code @SoftDelete}: a column that no attribute has. */
final class SoftDelete {
    private SoftDelete() {}

    static void add(AnnotationUse use, TypeDeclaration entity, TableSketch table, Naming naming) {
        String strategy = use.text("strategy").orElse("DELETED");
        String name = naming.physical(use.text("columnName").orElse(strategy.equals("ACTIVE") ? "active" : "deleted"));
        boolean moment = strategy.equals("TIMESTAMP");
        MemberDeclaration member = Vocabulary.member(name, entity);
        ColumnDraft draft = ColumnDraft.of(name, moment ? "timestamp(6) with time zone" : "boolean", !moment, member)
                .withComment(use.text("comment").or(() -> Optional.of("Soft-delete indicator")))
                .at(use.place());
        String kept = strategy.equals("ACTIVE") ? "true" : "false";
        table.add(moment ? draft : draft.with(Vocabulary.use("Backfill", use.place(), Map.of("value", kept))));
    }
}
