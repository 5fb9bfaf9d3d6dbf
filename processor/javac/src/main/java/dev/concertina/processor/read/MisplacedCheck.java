package dev.concertina.processor.read;

import dev.concertina.processor.declaration.AnnotationUse;
import dev.concertina.processor.declaration.MemberDeclaration;
import dev.concertina.processor.declaration.TypeDeclaration;
import dev.concertina.processor.declaration.TypeDeclaration.Kind;
import dev.concertina.processor.problem.ErrorCode;
import dev.concertina.processor.problem.Problems;
import java.util.List;
import java.util.Set;

/** Finds annotations on types that cannot be what they say. */
final class MisplacedCheck {
    private static final Set<String> ABOUT_TABLES = Set.of(
            "Key",
            "Unique",
            "References",
            "IndexOn",
            "ExcludeOn",
            "Inherits",
            "PartitionedBy",
            "Partition",
            "RenamedFrom",
            "Dropped");

    private final Problems problems;

    MisplacedCheck(Problems problems) {
        this.problems = problems;
    }

    void check(List<TypeDeclaration> types) {
        types.forEach(this::check);
    }

    private void check(TypeDeclaration type) {
        for (AnnotationUse use : type.annotations()) {
            switch (use.name()) {
                case "Stored" -> require(use, shaped(type), "is no class or record", "Move it to one.");
                case "NativeEnum" -> require(use, type.kind() == Kind.ENUM, "is no enum", "Move it to one.");
                case "Domain" ->
                    require(
                            use,
                            shaped(type) && !type.has("Stored"),
                            type.has("Stored") ? "is a table" : "is no class or record",
                            "Move it to a class of its own.");
                case "CheckThat" -> require(use, describesTable(type) || type.has("Domain"), "is no table", REMEDY);
                default ->
                    require(use, !ABOUT_TABLES.contains(use.name()) || describesTable(type), "is no table", REMEDY);
            }
        }
        for (MemberDeclaration constant : type.constants()) {
            for (AnnotationUse use : constant.annotations()) {
                require(use, !use.ours() || use.name().equals("StoredAs"), "is a constant of an enum", "Remove it.");
            }
        }
    }

    private static final String REMEDY = "Add @Stored, or move it to a class that has it.";

    private static boolean shaped(TypeDeclaration type) {
        return type.kind() == Kind.CLASS || type.kind() == Kind.RECORD;
    }

    /** A class that can be extended may be the superclass of a table, in another module even. */
    private static boolean describesTable(TypeDeclaration type) {
        return type.has("Stored") || type.extensible();
    }

    private void require(AnnotationUse use, boolean holds, String what, String remedy) {
        if (!holds) {
            problems.add(
                    ErrorCode.MISPLACED_ANNOTATION,
                    use.place(),
                    use.subject() + " stands on what " + what + ", where it says nothing. " + remedy);
        }
    }
}
