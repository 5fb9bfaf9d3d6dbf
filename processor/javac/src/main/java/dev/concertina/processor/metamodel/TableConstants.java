package dev.concertina.processor.metamodel;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.concertina.ddl.SqlWriter;
import dev.concertina.processor.read.ReadColumn;
import dev.concertina.processor.read.TableColumns;
import dev.concertina.schema.JavaText;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;

/**
 * The nested type of one table: an interface, because that has no constructor which a compiler would have to make. A column {@code customer_id} gives {@code CUSTOMER_ID}, {@code CUSTOMER_ID_TYPE} and
 * {@code CUSTOMER_ID_NULLABLE}; where a constant of that name exists already, an underscore follows.
 */
final class TableConstants {
    private static final TypeName STRING = ClassName.get(String.class);

    private final TypeSpec.Builder type;
    private final Set<String> taken = new HashSet<>();

    private TableConstants(String name) {
        this.type = TypeSpec.interfaceBuilder(name).addModifiers(Modifier.PUBLIC, Modifier.STATIC);
    }

    static TypeSpec of(TableColumns table, String packageName) {
        TableConstants built = new TableConstants(className(table, packageName));
        built.type.addJavadoc(
                "Table $L.\n", JavaText.escaped(table.name().toString()).replace("*/", "* /"));
        Map<String, Object> names = new LinkedHashMap<>();
        names.put(
                built.free("SCHEMA"),
                JavaText.literal(SqlWriter.quote(table.name().schema())));
        names.put(
                built.free("TABLE"),
                JavaText.literal(SqlWriter.quote(table.name().name())));
        names.put(built.free("QUALIFIED"), JavaText.literal(SqlWriter.quote(table.name())));
        for (ReadColumn column : table.columns()) {
            names.put(built.free(constant(column.name().text())), JavaText.literal(SqlWriter.quote(column.name())));
        }
        Map<String, Object> types = new LinkedHashMap<>();
        Map<String, Object> nullable = new LinkedHashMap<>();
        for (ReadColumn column : table.columns()) {
            String name = constant(column.name().text());
            types.put(
                    built.free(name + "_TYPE"),
                    JavaText.literal(new SqlWriter().type(column.type()).toString()));
            nullable.put(built.free(name + "_NULLABLE"), !column.column().notNull());
        }
        built.declare(STRING, names);
        built.declare(STRING, types);
        built.declare(TypeName.BOOLEAN, nullable);
        return built.type.build();
    }

    /** The name of the table's class; of a nested one with those around it. */
    private static String className(TableColumns table, String packageName) {
        String name = table.type().name();
        String inPackage = packageName.isEmpty() ? name : name.substring(packageName.length() + 1);
        return inPackage.replace('.', '_');
    }

    private static String constant(String name) {
        StringBuilder constant = new StringBuilder();
        for (char c : name.toUpperCase(Locale.ROOT).toCharArray()) {
            boolean kept = Character.isJavaIdentifierPart(c) && !Character.isIdentifierIgnorable(c);
            constant.append(kept ? c : '_');
        }
        boolean begins = Character.isJavaIdentifierStart(constant.charAt(0));
        String text = begins ? constant.toString() : "_" + constant;
        return SourceVersion.isName(text) ? text : text + "_";
    }

    /** One declaration for all, which is written in half the time of one for each. */
    private void declare(TypeName of, Map<String, Object> values) {
        if (values.isEmpty()) {
            return;
        }
        Iterator<String> names = values.keySet().iterator();
        String first = names.next();
        StringBuilder initializer = new StringBuilder("$L$>$>");
        names.forEachRemaining(name ->
                initializer.append(",\n").append(name.replace("$", "$$")).append(" = $L"));
        type.addField(FieldSpec.builder(of, first, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        initializer.append("$<$<").toString(), values.values().toArray())
                .build());
    }

    /** The name, with underscores behind it as long as another constant has it. */
    private String free(String name) {
        StringBuilder free = new StringBuilder(name);
        while (!taken.add(free.toString())) {
            free.append('_');
        }
        return free.toString();
    }
}
