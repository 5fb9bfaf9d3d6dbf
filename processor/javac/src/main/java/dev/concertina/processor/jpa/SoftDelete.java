package dev.concertina.processor.jpa;

import dev.concertina.processor.declaration.AnnotationUse;
import dev.concertina.processor.declaration.JavaType;
import dev.concertina.processor.declaration.MemberDeclaration;
import dev.concertina.processor.declaration.TypeDeclaration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code @SoftDelete}: a column that no attribute has. */
final class SoftDelete {
    private SoftDelete() {}

    static void add(AnnotationUse use, TypeDeclaration entity, TableSketch table, Naming naming) {
        String strategy = use.text("strategy").orElse("DELETED");
        String name = naming.physical(use.text("columnName").orElse(strategy.equals("ACTIVE") ? "active" : "deleted"));
        boolean moment = strategy.equals("TIMESTAMP");
        MemberDeclaration member = member(name, entity);
        ColumnDraft draft = ColumnDraft.of(name, moment ? "timestamp(6) with time zone" : "boolean", !moment, member)
                .withComment(use.text("comment").or(() -> Optional.of("Soft-delete indicator")))
                .at(use.place());
        String kept = strategy.equals("ACTIVE") ? "true" : "false";
        table.add(moment ? draft : draft.with(Vocabulary.use("Backfill", use.place(), Map.of("value", kept))));
    }

    /** A member for a column that the class itself has. */
    static MemberDeclaration member(String name, TypeDeclaration entity) {
        return new MemberDeclaration(
                name, JavaType.of("java.lang.Object"), false, false, List.of(), Optional.empty(), entity.place());
    }
}
