package dev.concertina.source;

import com.palantir.javapoet.ClassName;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The classes of a schema's tables, enums, domains and views: those of schema {@code public} in the base package. */
final class ClassNames {
    private static final Name PUBLIC = Name.of("public");

    private final String base;
    private final Taken packages = new Taken();
    private final Map<Name, String> packageOf = new HashMap<>();
    private final Map<String, Taken> taken = new HashMap<>();
    private final Map<QualifiedName, ClassName> classes = new HashMap<>();

    private ClassNames(String base) {
        this.base = base;
        packageOf.put(PUBLIC, base);
    }

    static ClassNames of(Schema schema, String base) {
        ClassNames names = new ClassNames(base);
        schema.tables().values().stream().filter(t -> t.partitionOf().isEmpty()).forEach(t -> names.add(t.name()));
        schema.enums().keySet().forEach(names::add);
        schema.domains().keySet().forEach(names::add);
        ViewNames.of(schema).forEach(names::add);
        return names;
    }

    private void add(QualifiedName name) {
        classes.put(name, unused(inPackage(name.schema()), JavaNames.type(name.name())));
    }

    private String inPackage(Name schema) {
        return packageOf.computeIfAbsent(schema, s -> base + "." + packages.take(JavaNames.packageOf(s)));
    }

    private ClassName unused(String in, String wish) {
        Taken here = taken.computeIfAbsent(in, p -> new Taken());
        String simple = here.take(wish);
        while (isOthers(simple)) {
            simple = here.take(simple + "Row");
        }
        return ClassName.get(in, simple);
    }

    /** Whether it would hide a class of the language's, be hidden by the processor's constants, or be no file's. */
    private static boolean isOthers(String simple) {
        try {
            Class.forName("java.lang." + simple, false, ClassNames.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError none) {
            return simple.equals("DbTables") || JavaNames.isDevice(simple);
        }
    }

    /** The class of a table that is no partition, of an enum, a domain or a view. */
    Optional<ClassName> of(QualifiedName name) {
        return Optional.ofNullable(classes.get(name));
    }

    /** A class of the base package that stands for no object. */
    ClassName other(String wish) {
        return unused(base, wish);
    }
}
