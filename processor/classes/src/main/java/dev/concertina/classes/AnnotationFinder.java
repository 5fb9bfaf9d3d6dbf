package dev.concertina.classes;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.TypePath;

/** Finds whether a class carries annotations, and which of its fields have a type that may be null. */
final class AnnotationFinder extends ClassVisitor {
    private final List<String> nullable = new ArrayList<>();
    private String name = "";
    private boolean annotated;

    AnnotationFinder() {
        super(Opcodes.ASM9);
    }

    /** The binary name. */
    String name() {
        return name;
    }

    boolean annotated() {
        return annotated;
    }

    List<String> nullable() {
        return nullable;
    }

    @Override
    public void visit(
            int version,
            int access,
            String internalName,
            @Nullable String signature,
            @Nullable String superName,
            String @Nullable [] interfaces) {
        name = internalName.replace('/', '.');
    }

    @Override
    public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        annotated |= !descriptor.equals("Lkotlin/Metadata;");
        return null;
    }

    @Override
    public FieldVisitor visitField(
            int access, String field, String descriptor, @Nullable String signature, @Nullable Object value) {
        return new FieldVisitor(api) {
            @Override
            public @Nullable AnnotationVisitor visitTypeAnnotation(
                    int reference, @Nullable TypePath path, String annotation, boolean visible) {
                if (isWhole(path) && annotation.matches(".*[/$]Nullable;")) {
                    nullable.add(name.replace('$', '.') + "#" + field);
                }
                return null;
            }
        };
    }

    /** Whether an annotation is about a type itself, and not about an argument or an element of it. */
    private static boolean isWhole(@Nullable TypePath path) {
        for (int i = 0; path != null && i < path.getLength(); i++) {
            if (path.getStep(i) != TypePath.INNER_TYPE) {
                return false;
            }
        }
        return true;
    }
}
