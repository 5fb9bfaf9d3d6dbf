package dev.concertina.processor.metamodel;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.concertina.ddl.SqlWriter;
import dev.concertina.processor.read.ReadColumn;
import dev.concertina.processor.read.TableColumns;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;

/**
 * The nested class of one table. A column {@code customer_id} gives {@code CUSTOMER_ID}, {@code CUSTOMER_ID_TYPE} and
 * {@code CUSTOMER_ID_NULLABLE}; where a constant of that name exists already, an underscore follows.
 */
final class TableClass {
    private static final TypeName STRING = ClassName.get(String.class);

    private final TypeSpec.Builder type;
    private final Set<String> taken = new HashSet<>();

    private TableClass(String name) {
        this.type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addMethod(noConstructor());
    }

    static TypeSpec of(TableColumns table, String packageName) {
        TableClass built = new TableClass(className(table, packageName));
        built.type.addJavadoc("Table $L.\n", table.name().toString().replace("*/", "* /"));
        built.text("SCHEMA", SqlWriter.quote(table.name().schema()));
        built.text("TABLE", SqlWriter.quote(table.name().name()));
        built.text("QUALIFIED", SqlWriter.quote(table.name()));
        for (ReadColumn column : table.columns()) {
            built.text(constant(column.name().text()), SqlWriter.quote(column.name()));
        }
        for (ReadColumn column : table.columns()) {
            String name = constant(column.name().text());
            built.text(name + "_TYPE", new SqlWriter().type(column.type()).toString());
            built.flag(name + "_NULLABLE", !column.column().notNull());
        }
        return built.type.build();
    }

    static MethodSpec noConstructor() {
        return MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build();
    }

    /** The name of the class; of a nested one with those around it. */
    private static String className(TableColumns table, String packageName) {
        String name = table.type().name();
        String inPackage = packageName.isEmpty() ? name : name.substring(packageName.length() + 1);
        return inPackage.replace('.', '_');
    }

    private static String constant(String name) {
        StringBuilder constant = new StringBuilder();
        for (char c : name.toUpperCase(Locale.ROOT).toCharArray()) {
            constant.append(Character.isJavaIdentifierPart(c) ? c : '_');
        }
        boolean begins = Character.isJavaIdentifierStart(constant.charAt(0));
        String text = begins ? constant.toString() : "_" + constant;
        return SourceVersion.isName(text) ? text : text + "_";
    }

    private void text(String name, String value) {
        type.addField(constant(STRING, name).initializer("$S", value).build());
    }

    private void flag(String name, boolean value) {
        type.addField(constant(TypeName.BOOLEAN, name).initializer("$L", value).build());
    }

    private FieldSpec.Builder constant(TypeName of, String name) {
        StringBuilder free = new StringBuilder(name);
        while (!taken.add(free.toString())) {
            free.append('_');
        }
        return FieldSpec.builder(of, free.toString(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
    }
}
