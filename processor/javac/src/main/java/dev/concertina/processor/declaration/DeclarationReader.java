package dev.concertina.processor.declaration;

import dev.concertina.processor.declaration.TypeDeclaration.Kind;
import dev.concertina.processor.declaration.TypeDeclaration.Superclass;
import dev.concertina.processor.problem.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * Reads declarations through the compiler's model, each once. A record is read by its fields, which carry what its
 * components do: messages about components have no position before JDK 20.
 */
public final class DeclarationReader implements Declarations {
    private final Elements elements;
    private final boolean documentation;
    private final Set<String> nullable;
    private final Map<String, TypeDeclaration> read = new HashMap<>();

    /**
     * Reads through a compiler.
     *
     * @param documentation whether Javadoc is read too
     * @param nullable members that may be null although the compiler does not know it, as type and name with # between
     */
    public DeclarationReader(Elements elements, boolean documentation, Set<String> nullable) {
        this.elements = elements;
        this.documentation = documentation;
        this.nullable = Set.copyOf(nullable);
    }

    @Override
    public Optional<TypeDeclaration> find(String qualifiedName) {
        TypeDeclaration known = read.get(qualifiedName);
        if (known != null) {
            return Optional.of(known);
        }
        return Optional.ofNullable(elements.getTypeElement(qualifiedName)).map(this::read);
    }

    /** Whether an annotation that is read stands on the type itself. */
    public boolean isAnnotated(TypeElement element) {
        return !AnnotationReader.flattened(element.getAnnotationMirrors()).isEmpty();
    }

    /** The declaration of an element; one that is complete is kept from round to round. */
    public TypeDeclaration read(TypeElement element) {
        String name = element.getQualifiedName().toString();
        TypeDeclaration known = read.get(name);
        if (known != null) {
            return known;
        }
        TypeDeclaration declaration = declaration(element, name);
        if (declaration.complete()) {
            read.put(name, declaration);
        }
        return declaration;
    }

    private TypeDeclaration declaration(TypeElement element, String name) {
        Place place = Place.of(name);
        AnnotationReader annotations = new AnnotationReader();
        List<AnnotationUse> uses = annotations.read(element, place);
        boolean complete = annotations.complete() && element.getSuperclass().getKind() != TypeKind.ERROR;
        Optional<String> text = documentation(element);
        Map<String, String> parameters = text.map(Javadoc::parameters).orElse(Map.of());
        List<MemberDeclaration> members = new ArrayList<>();
        List<MemberDeclaration> properties = new ArrayList<>();
        boolean foreign = !uses.stream().allMatch(AnnotationUse::ours);
        List<MemberDeclaration> constants = new ArrayList<>();
        for (Element enclosed : element.getEnclosedElements()) {
            boolean constant = enclosed.getKind() == ElementKind.ENUM_CONSTANT;
            AnnotationReader reader = new AnnotationReader();
            if (constant || enclosed.getKind() == ElementKind.FIELD) {
                MemberDeclaration member = member((VariableElement) enclosed, place, reader, parameters);
                (constant ? constants : members).add(member);
                complete &= member.type().kind() != JavaType.Kind.UNRESOLVED;
            } else if (foreign && Getter.is(enclosed)) {
                properties.add(property((ExecutableElement) enclosed, place, reader));
            }
            complete &= reader.complete();
        }
        return new TypeDeclaration(
                name,
                element.getSimpleName().toString(),
                elements.getPackageOf(element).getQualifiedName().toString(),
                kind(element),
                isOpen(element),
                !element.getModifiers().contains(Modifier.ABSTRACT),
                typeParameters(element),
                superclass(element),
                interfaces(element),
                members,
                properties,
                constants,
                uses,
                text.map(Javadoc::description).filter(d -> !d.isEmpty()),
                complete);
    }

    private static boolean isOpen(TypeElement element) {
        return element.getKind() == ElementKind.CLASS && !element.getModifiers().contains(Modifier.FINAL);
    }

    private MemberDeclaration member(
            VariableElement field, Place type, AnnotationReader annotations, Map<String, String> parameters) {
        String name = field.getSimpleName().toString();
        Place place = type.member(name);
        List<AnnotationUse> uses = annotations.read(field, place);
        Set<Modifier> modifiers = field.getModifiers();
        Optional<String> text = documentation(field)
                .map(Javadoc::description)
                .or(() -> Optional.ofNullable(parameters.get(name)))
                .filter(d -> !d.isEmpty());
        boolean mayBeNull = isNullable(field.getAnnotationMirrors())
                || isNullable(field.asType().getAnnotationMirrors())
                || nullable.contains(type.type() + "#" + name);
        boolean skipped = modifiers.contains(Modifier.STATIC) || modifiers.contains(Modifier.TRANSIENT);
        return new MemberDeclaration(name, JavaTypeReader.read(field.asType()), mayBeNull, skipped, uses, text, place);
    }

    private MemberDeclaration property(ExecutableElement getter, Place type, AnnotationReader annotations) {
        Place place = type.member(getter.getSimpleName() + "()");
        return new MemberDeclaration(
                Getter.property(getter),
                JavaTypeReader.read(getter.getReturnType()),
                isNullable(getter.getAnnotationMirrors()),
                false,
                annotations.read(getter, place),
                documentation(getter).map(Javadoc::description).filter(d -> !d.isEmpty()),
                place);
    }

    private static boolean isNullable(List<? extends AnnotationMirror> annotations) {
        for (AnnotationMirror annotation : annotations) {
            String name =
                    annotation.getAnnotationType().asElement().getSimpleName().toString();
            if (name.equals("Nullable") || name.equals("OrNull")) {
                return true;
            }
        }
        return false;
    }

    private Optional<String> documentation(Element element) {
        return documentation ? Optional.ofNullable(elements.getDocComment(element)) : Optional.empty();
    }

    private static Optional<Superclass> superclass(TypeElement element) {
        if (element.getKind() != ElementKind.CLASS || !(element.getSuperclass() instanceof DeclaredType type)) {
            return Optional.empty();
        }
        Superclass superclass = supertype(type);
        return superclass.name().equals("java.lang.Object") ? Optional.empty() : Optional.of(superclass);
    }

    private static List<String> typeParameters(TypeElement element) {
        return element.getTypeParameters().stream()
                .map(p -> p.getSimpleName().toString())
                .toList();
    }

    private static List<Superclass> interfaces(TypeElement element) {
        return element.getInterfaces().stream()
                .map(DeclarationReader::supertype)
                .toList();
    }

    private static Superclass supertype(TypeMirror type) {
        JavaType read = JavaTypeReader.read(type);
        return new Superclass(read.name(), read.arguments());
    }

    private static Kind kind(TypeElement element) {
        return switch (element.getKind()) {
            case CLASS -> Kind.CLASS;
            case RECORD -> Kind.RECORD;
            case ENUM -> Kind.ENUM;
            default -> Kind.OTHER;
        };
    }
}
