package dev.concertina.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.schema.Column;
import dev.concertina.schema.Deferrability;
import dev.concertina.schema.Name;
import dev.concertina.schema.PrimaryKey;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import dev.concertina.schema.Table;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Names of tables, columns and schemas that no one would choose come back as they were: {@code -Dconcertina.names=100000}. */
final class HellishNamesTest {
    private static final int NAMES = Integer.getInteger("concertina.names", 2_000);
    private static final int IN_ONE_COMPILATION = 10_000;
    private static final int COLUMNS = 40;

    private static final List<String> PIECES = List.of(
            "a",
            "A",
            "_",
            "__",
            "é",
            "ß",
            "İ",
            "ı",
            "Ω",
            "名",
            "😀",
            "\"",
            "'",
            "\\",
            "\\u0041",
            "$",
            "$1",
            " ",
            ".",
            "/",
            "*/",
            "//",
            "\t",
            "{@code}",
            "@",
            "%",
            "class",
            "record",
            "int",
            "Object",
            "String",
            "DbTables",
            "toString",
            "con",
            "1",
            "9x",
            "\u00a0",
            "\u200b",
            "\u0301",
            "select",
            "-",
            "--",
            ";",
            "\n",
            "Table",
            "package-info");

    @TempDir
    private Path out;

    @ParameterizedTest
    @EnumSource
    void comeBack(Style style) throws IOException {
        Random random = new Random(7);
        int left = NAMES;
        while (left > 0) {
            Schema schema = schema(random, Math.min(left, IN_ONE_COMPILATION));
            left -= IN_ONE_COMPILATION;
            Sources sources = SchemaSources.of(schema, "app", style);
            assertThat(sources.unsaid()).isEmpty();
            assertThat(CompiledSources.read(sources, out, "-proc:only")).isEqualTo(schema);
        }
    }

    private static Schema schema(Random random, int names) {
        Map<QualifiedName, Table> tables = new LinkedHashMap<>();
        int made = 0;
        while (made < names) {
            Map<Name, Column> columns = new LinkedHashMap<>();
            while (columns.size() < COLUMNS) {
                Column column = Column.of("c", "integer").withName(name(random));
                columns.put(column.name(), column);
            }
            QualifiedName name =
                    new QualifiedName(random.nextInt(4) == 0 ? name(random) : Name.of("public"), name(random));
            if (!name.schema().text().startsWith("pg_")) {
                PrimaryKey key = new PrimaryKey(
                        Name.of("key " + made),
                        List.copyOf(columns.keySet()).subList(0, 1 + random.nextInt(2)),
                        List.of(),
                        Deferrability.NOT_DEFERRABLE);
                columns.replaceAll((n, c) -> key.columns().contains(n) ? c.withNotNull(true) : c);
                tables.put(name, Table.of(name, columns.values(), List.of(key), List.of()));
                made += COLUMNS + 1;
            }
        }
        TreeSet<Name> namespaces = new TreeSet<>();
        tables.keySet().stream()
                .map(QualifiedName::schema)
                .filter(n -> !n.text().equals("public"))
                .forEach(namespaces::add);
        return Schema.of(namespaces, List.of(), List.of(), List.of(), List.of(), tables.values());
    }

    /** At most as many bytes as the server keeps. */
    private static Name name(Random random) {
        List<String> pieces = new ArrayList<>();
        int count = 1 + random.nextInt(6);
        int bytes = 0;
        for (int i = 0; i < count; i++) {
            String piece = PIECES.get(random.nextInt(PIECES.size()));
            bytes += piece.getBytes(StandardCharsets.UTF_8).length;
            if (bytes <= 60) {
                pieces.add(piece);
            }
        }
        String name = String.join("", pieces);
        return name.isBlank() ? name(random) : Name.of(name);
    }
}
