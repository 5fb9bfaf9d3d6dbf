package dev.concertina.processor.read;

import dev.concertina.processor.declaration.AnnotationUse;
import dev.concertina.processor.declaration.Declarations;
import dev.concertina.processor.declaration.JavaType;
import dev.concertina.processor.declaration.MemberDeclaration;
import dev.concertina.processor.declaration.TypeDeclaration;
import dev.concertina.processor.problem.ErrorCode;
import dev.concertina.processor.problem.Place;
import dev.concertina.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the members of a class that are columns: its superclasses' first, and those of what it inlines. */
final class ColumnMembers {
    private final Declarations declarations;
    private final Problems problems;

    ColumnMembers(Declarations declarations, Problems problems) {
        this.declarations = declarations;
        this.problems = problems;
    }

    /**
     * A member that is a column.
     *
     * @param prefix what stands before the name of its column
     * @param inlined the outermost annotation that brought it into the table
     */
    record Prefixed(MemberDeclaration member, String prefix, Optional<AnnotationUse> inlined) {
        /** Where the class that is the table, or a superclass, declares it. */
        Place place() {
            return inlined.map(AnnotationUse::place).orElseGet(member::place);
        }
    }

    /** Where in the classes the collection is. */
    private record At(String prefix, List<String> path, Optional<AnnotationUse> inlined) {
        At into(String type) {
            List<String> longer = new ArrayList<>(path);
            longer.add(type);
            return new At(prefix, longer, inlined);
        }

        At into(String type, AnnotationUse use) {
            At inside = into(type);
            return new At(prefix + use.text("prefix").orElse(""), inside.path, inlined.or(() -> Optional.of(use)));
        }
    }

    List<Prefixed> of(TypeDeclaration type) {
        List<Prefixed> members = new ArrayList<>();
        collect(type, List.of(), new At("", List.of(type.name()), Optional.empty()), members);
        return members;
    }

    /** The class and its superclasses, the nearest first, as far as they are known. */
    List<TypeDeclaration> lineage(TypeDeclaration type) {
        List<TypeDeclaration> lineage = new ArrayList<>();
        Optional<TypeDeclaration> next = Optional.of(type);
        while (next.isPresent() && !lineage.contains(next.get())) {
            lineage.add(next.get());
            next = next.get().superclass().flatMap(s -> declarations.find(s.name()));
        }
        return lineage;
    }

    private void collect(TypeDeclaration type, List<JavaType> arguments, At at, List<Prefixed> members) {
        type.superclass(arguments).ifPresent(superclass -> {
            if (!at.path().contains(superclass.name())) {
                declarations
                        .find(superclass.name())
                        .ifPresent(s -> collect(s, superclass.arguments(), at.into(superclass.name()), members));
            }
        });
        for (MemberDeclaration member : type.members(arguments)) {
            if (member.skipped()) {
                misplaced(member, "which is static or transient and so no column");
            } else if (member.has("Inlined") && !member.has("NotStored")) {
                inline(member, at, members);
            } else if (!member.has("NotStored")) {
                members.add(new Prefixed(member, at.prefix(), at.inlined()));
            }
        }
    }

    private void inline(MemberDeclaration member, At at, List<Prefixed> members) {
        AnnotationUse inlined = member.annotation("Inlined").orElseThrow();
        JavaType type = member.type();
        Optional<TypeDeclaration> declaration = Optional.of(type)
                .filter(t -> t.kind() == JavaType.Kind.CLASS
                        && !t.array()
                        && !t.name().startsWith("java."))
                .flatMap(t -> declarations.find(t.name()));
        if (declaration.isEmpty()) {
            if (type.kind() != JavaType.Kind.UNRESOLVED) {
                problems.add(
                        ErrorCode.UNSUPPORTED_TYPE,
                        inlined.place(),
                        inlined.subject() + " spreads the members of \"" + type
                                + "\", which is no class or record of yours, so there are no columns."
                                + " Inline a class or record, or remove the annotation.");
            }
        } else if (at.path().contains(type.name())) {
            problems.add(
                    ErrorCode.RECURSIVE_INLINING,
                    inlined.place(),
                    inlined.subject() + " inlines \"" + type
                            + "\" into itself; the table would have no end of columns. Reference a table of its own.");
        } else {
            collect(declaration.get(), List.of(), at.into(type.name(), inlined), members);
        }
    }

    private void misplaced(MemberDeclaration member, String why) {
        for (AnnotationUse use : member.annotations()) {
            if (!use.ours()) {
                continue;
            }
            problems.add(
                    ErrorCode.MISPLACED_ANNOTATION,
                    use.place(),
                    use.subject() + " stands on \"" + member.name() + "\", " + why
                            + "; it would say nothing. Remove it, or make the member a column.");
        }
    }
}
