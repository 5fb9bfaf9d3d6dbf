package dev.concertina.processor.metamodel;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.concertina.processor.problem.ErrorCode;
import dev.concertina.processor.problem.Place;
import dev.concertina.processor.problem.Problems;
import dev.concertina.processor.read.TableColumns;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Modifier;

/**
 * Writes class {@code DbTables} into each package that has tables, with a nested type for each. One file a package,
 * because the number of generated files is what makes a compilation slow.
 */
public final class MetamodelWriter {
    /** The simple name of the class. */
    public static final String CLASS_NAME = "DbTables";

    private static final String INDENTATION = "    ";

    private final Filer filer;
    private final Problems problems;

    public MetamodelWriter(Filer filer, Problems problems) {
        this.filer = filer;
        this.problems = problems;
    }

    /** Writes the constants of these tables. */
    public void write(List<TableColumns> tables) {
        Map<String, List<TableColumns>> byPackage = new TreeMap<>();
        for (TableColumns table : tables) {
            byPackage
                    .computeIfAbsent(table.type().packageName(), p -> new ArrayList<>())
                    .add(table);
        }
        byPackage.forEach(this::write);
    }

    private void write(String packageName, List<TableColumns> tables) {
        TypeSpec.Builder all = TypeSpec.classBuilder(CLASS_NAME)
                .addJavadoc("The tables of this package: their names, and the names, types and nullness of their"
                        + " columns, as SQL writes them.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        for (TableColumns table : tables) {
            all.addType(TableConstants.of(table, packageName));
        }
        try {
            JavaFile.builder(packageName, all.build())
                    .skipJavaLangImports(true)
                    .indent(INDENTATION)
                    .build()
                    .writeTo(filer);
        } catch (FilerException e) {
            problems.add(
                    ErrorCode.NAME_TAKEN,
                    Place.of(packageName.isEmpty() ? CLASS_NAME : packageName + "." + CLASS_NAME),
                    "The class \"" + packageName + "." + CLASS_NAME + "\" exists already, or tables were added to its"
                            + " package after it was written, so their constants cannot be written."
                            + " Rename the class, or set -Aconcertina.metamodel=false.");
        } catch (IOException e) {
            problems.add(
                    ErrorCode.UNWRITABLE_OUTPUT,
                    "The class \"" + packageName + "." + CLASS_NAME + "\" cannot be written (" + e.getMessage()
                            + "), so the constants are missing. Make the folder of generated sources writable.");
        }
    }
}
