package dev.concertina.source;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.concertina.annotation.CheckThat;
import dev.concertina.annotation.Domain;
import dev.concertina.annotation.NativeEnum;
import dev.concertina.annotation.StoredAs;
import dev.concertina.schema.EnumType;
import dev.concertina.schema.Expression;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import javax.lang.model.element.Modifier;

/** Classes for enums and domains. */
final class TypeSources {
    private static final Name PUBLIC = Name.of("public");

    private TypeSources() {}

    static TypeSpec enumType(ClassName name, EnumType type) {
        Attributes attributes =
                named(new Attributes(NativeEnum.class), name, type.name()).text("comment", type.comment());
        TypeSpec.Builder spec =
                TypeSpec.enumBuilder(name).addModifiers(Modifier.PUBLIC).addAnnotation(attributes.build());
        Taken taken = new Taken();
        for (String label : type.labels()) {
            String constant = taken.take(JavaNames.constant(label));
            TypeSpec.Builder said = TypeSpec.anonymousClassBuilder("");
            if (!constant.equals(label)) {
                said.addAnnotation(
                        new Attributes(StoredAs.class).text("value", label).build());
            }
            spec.addEnumConstant(constant, said.build());
        }
        return spec.build();
    }

    static TypeSpec domain(ClassName name, dev.concertina.schema.Domain domain) {
        Attributes attributes = named(new Attributes(Domain.class), name, domain.name())
                .text("type", JavaTypes.spelled(domain.type()))
                .flag("notNull", domain.notNull())
                .text("defaultsTo", domain.defaultValue().map(Expression::sql))
                .text("collation", domain.collation().map(TypeSources::collation))
                .text("comment", domain.comment());
        TypeSpec.Builder spec = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addAnnotation(attributes.build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        domain.checks()
                .values()
                .forEach(check -> spec.addAnnotation(new Attributes(CheckThat.class)
                        .text("value", check.expression().sql())
                        .text("name", check.name().text())
                        .build()));
        return spec.build();
    }

    /** An object's name and schema, where its class does not say them. */
    static Attributes named(Attributes attributes, ClassName type, QualifiedName name) {
        if (!JavaNames.isSaidBy(name.name(), type.simpleName())) {
            attributes.text("value", name.name().text());
        }
        return attributes.schema(name, PUBLIC);
    }

    /** A collation of the server's by its name alone, where that has no dot. */
    static String collation(QualifiedName collation) {
        String name = collation.name().text();
        boolean bare = collation.schema().text().equals("pg_catalog") && name.indexOf('.') < 0;
        return bare ? name : collation.schema().text() + ".\"" + name.replace("\"", "\"\"") + "\"";
    }
}
