package dev.concertina.database.folder;

import dev.concertina.schema.Column;
import dev.concertina.schema.DataType;
import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.Model;
import dev.concertina.schema.Name;
import dev.concertina.schema.PrimaryKey;
import dev.concertina.schema.Table;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tables of a model as entities of Ebean, compiled and enhanced. */
record EbeanEntities(Path classes) {
    private static final String PATH = System.getProperty("java.class.path");

    static EbeanEntities of(Model model, Path folder) throws IOException, InterruptedException {
        List<String> files = new ArrayList<>();
        files.add("src/test/resources/benchmark/EbeanDiff.java");
        for (Table table : model.schema().tables().values()) {
            Path file = folder.resolve("sources/shop/" + entity(table) + ".java");
            Files.createDirectories(file.getParent());
            Files.writeString(file, source(table));
            files.add(file.toString());
        }
        Path list = Files.write(folder.resolve("files"), files);
        Path classes = Files.createDirectories(folder.resolve("classes"));
        JavaProcess.run("javac", "-nowarn", "-proc:none", "-cp", PATH, "-d", classes.toString(), "@" + list);
        Files.createDirectories(classes.resolve("META-INF"));
        Files.writeString(classes.resolve("META-INF/ebean.mf"), "entity-packages: shop\n");
        EbeanEntities entities = new EbeanEntities(classes);
        entities.java("io.ebean.enhance.ant.MainTransform", classes.toString(), "shop", "debug=0");
        return entities;
    }

    /** Ebean's next migration. */
    JavaProcess diff(Path folder, int version) throws IOException, InterruptedException {
        return java("EbeanDiff", folder.toString(), Integer.toString(version));
    }

    private JavaProcess java(String main, String... arguments) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of("-cp", classes + File.pathSeparator + PATH, main));
        all.addAll(List.of(arguments));
        return JavaProcess.run("java", all.toArray(String[]::new));
    }

    private static String entity(Table table) {
        return "Entity" + table.name().name().text();
    }

    private static String source(Table table) {
        StringBuilder text = new StringBuilder(
                        "package shop;\n@jakarta.persistence.Entity\n@jakarta.persistence.Table(name = \"")
                .append(table.name().name().text())
                .append("\")\npublic class ")
                .append(entity(table))
                .append(" {\n");
        for (Column column : table.columns().values()) {
            text.append("    ").append(field(table, column)).append(";\n");
        }
        return text.append("}\n").toString();
    }

    private static String field(Table table, Column column) {
        Name name = column.name();
        Optional<ForeignKey> key =
                table.foreignKeys().filter(k -> k.mentions(name)).findFirst();
        if (key.isPresent()) {
            return "@jakarta.persistence.ManyToOne @jakarta.persistence.JoinColumn(name = \"" + name.text()
                    + "\") Entity" + key.get().referencedTable().name().text() + " " + name.text();
        }
        boolean id = table.constraints(PrimaryKey.class).anyMatch(k -> k.mentions(name));
        boolean indexed = table.indexes().values().stream().anyMatch(i -> i.mentions(name));
        return (id ? "@jakarta.persistence.Id " : "")
                + (indexed ? "@io.ebean.annotation.Index " : "")
                + "@jakarta.persistence.Column(name = \"" + name.text() + "\", nullable = " + !column.notNull() + ") "
                + (column.notNull() ? "@io.ebean.annotation.DbDefault(\"0\") " : "")
                + javaType(column.type()) + " " + name.text();
    }

    private static String javaType(DataType type) {
        return switch (type.name()) {
            case "bigint" -> "Long";
            case "integer" -> "Integer";
            case "timestamp with time zone" -> "java.time.Instant";
            default -> "String";
        };
    }
}
