package dev.concertina.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.Corpus;
import dev.concertina.database.Sql;
import dev.concertina.database.TestServers;
import dev.concertina.database.catalog.CatalogReader;
import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.database.plan.Classes;
import dev.concertina.schema.Model;
import dev.concertina.schema.Schema;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportMojoTest {
    private static final String SHOP = """
            CREATE TABLE public.customer (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, "eMail" text NOT NULL UNIQUE);
            CREATE SCHEMA archive;
            CREATE TABLE archive.customer (id bigint REFERENCES public.customer ON DELETE CASCADE, class text DEFAULT 'x');
            CREATE VIEW public.names AS SELECT id FROM public.customer;
            CREATE DOMAIN archive.amount AS integer;
            ALTER DOMAIN archive.amount ADD CONSTRAINT later CHECK (value > 0) NOT VALID""";

    @RegisterExtension
    final Goals goals = new Goals();

    @ParameterizedTest
    @CsvSource({
        "15, chinook/0001_Chinook_PostgreSql_SerialPKs.sql, records",
        "16, pagila/0001_pagila-schema.sql, records",
        "18, danbooru/0001_structure.sql, records",
        "17, pagila/0001_pagila-schema.sql, jpa",
        "16, danbooru/0001_structure.sql, jpa"
    })
    void writesClassesOfWhichTheProcessorReadsTheSameSchema(int major, String file, String style) throws Exception {
        try (EmbeddedDatabase database = TestServers.database(major)) {
            Schema schema = make(database, Corpus.text("schemas/" + file));
            String[] options = options("db.yes=true", "db.style=" + style);
            goals.runAt(database, "import", options).succeeds();
            assertThat(Classes.model(sources())).isEqualTo(new Model(schema, List.of()));
            goals.classes(new Model(schema, List.of()));
            goals.run("plan").succeeds().writesNothing().tells("Nothing to do");
            goals.runAt(database, "import", options).succeeds().writesNothing().tells("Nothing to write");
        }
    }

    @Test
    void writesEntitiesWhereTablesHaveAKey() throws Exception {
        try (EmbeddedDatabase database = TestServers.database(14)) {
            make(database, SHOP);
            goals.runAt(database, "import", options("db.yes=true", "db.style=jpa"))
                    .succeeds()
                    .tells("A record and no entity, since it has no primary key: table \"archive.customer\"");
            assertThat(Files.readString(sources().resolve("shop/Customer.java")))
                    .contains("@Entity", "@Identity(always");
            assertThat(Files.readString(sources().resolve("shop/archive/Customer.java")))
                    .contains("public record Customer", "@References(value = shop.Customer.class");
            goals.runAt(database, "import", options("db.style=hibernate")).failsWith("records, jpa");
        }
    }

    @Test
    void tellsWhatItWouldWriteAndWhatHasNoAnnotation() throws Exception {
        try (EmbeddedDatabase database = TestServers.database(14)) {
            make(database, SHOP);
            goals.runAt(database, "import", options())
                    .succeeds()
                    .writesNothing()
                    .tells(
                            "2 tables",
                            "1 views",
                            "Would be written: src/main/java/shop/Customer.java",
                            "Would be written: src/main/java/shop/Names.java",
                            "Would be written: src/main/java/shop/archive/Customer.java",
                            "Would be written: src/main/java/db/public/names.sql",
                            "Not imported, the model lacks it: not valid constraint later on archive.amount",
                            "ALTER DOMAIN archive.amount ADD CONSTRAINT later CHECK ((VALUE > 0)) NOT VALID",
                            "-Ddb.yes");
            goals.runAt(database, "import", options("db.yes=true")).succeeds().tells("schema.json is written");
            goals.runAt(database, "import", options("db.yes=true"))
                    .succeeds()
                    .writesNothing()
                    .tells("Nothing to write");
            assertThat(Files.readString(sources().resolve("shop/archive/Customer.java")))
                    .contains("@StoredAs(name = \"class\")", "onDelete = References.Action.CASCADE");
        }
    }

    @Test
    void replacesOnlyWhatChanged() throws Exception {
        try (EmbeddedDatabase database = TestServers.database(14);
                Connection connection = database.connect()) {
            make(database, SHOP);
            goals.runAt(database, "import", options("db.yes=true")).succeeds();
            Sql.run(connection, "ALTER TABLE archive.customer ADD COLUMN since date");
            goals.runAt(database, "import", options())
                    .succeeds()
                    .writesNothing()
                    .tells("Would be replaced, with what you changed in it: src/main/java/shop/archive/Customer.java");
            goals.runAt(database, "import", options("db.yes=true"))
                    .succeeds()
                    .tells("Replaced: src/main/java/shop/archive/Customer.java");
            assertThat(Classes.model(sources()).schema()).isEqualTo(CatalogReader.read(connection));
        }
    }

    @Test
    void readsDumpsAndFoldersOfMigrationsWithoutADatabase() throws Exception {
        goals.binaries(16);
        Path folder = goals.path("old");
        Files.createDirectories(folder);
        Files.writeString(goals.path("dump.sql"), """
                \\restrict abc
                CREATE TABLE public.customer (id integer PRIMARY KEY);
                ALTER TABLE public.customer OWNER TO somebody;
                COPY public.customer (id) FROM stdin;
                1
                \\.
                """);
        Files.writeString(
                folder.resolve("V10__b.sql"), "CREATE VIEW public.ids AS SELECT id, since FROM public.customer");
        Files.writeString(
                folder.resolve("V2__a.sql"),
                "ALTER TABLE public.customer ADD since date;\n-- migrate:down\nALTER TABLE public.customer DROP since;");
        Files.writeString(folder.resolve("U2__a.sql"), "DROP TABLE public.customer");
        goals.run("import", options("db.yes=true", "db.import.scripts=dump.sql,old", "db.embedded.version=16"))
                .succeeds()
                .tells("1 tables", "1 views");
        assertThat(Files.readString(sources().resolve("db/public/customer.sql")))
                .isEqualTo("ALTER TABLE public.customer OWNER TO somebody;\n");
        assertThat(Classes.model(sources()).schema().tables().values())
                .singleElement()
                .satisfies(t -> assertThat(t.columns()).hasSize(2));
        goals.run("import", options("db.import.scripts=none.sql")).failsWith("There is no file or folder");
    }

    @Test
    void takesWhatIsSelected() throws Exception {
        try (EmbeddedDatabase database = TestServers.database(14)) {
            make(database, SHOP);
            goals.runAt(database, "import", options("db.import.schemas=archive"))
                    .succeeds()
                    .tells("1 tables", "foreign key \"customer_id_fkey\"", "no class stands");
            goals.runAt(database, "import", options("db.import.tables=public[.].*"))
                    .succeeds()
                    .tells("1 tables");
            goals.runAt(database, "import", options("db.import.tables=(")).failsWith("no regular expression");
            goals.runAt(database, "import", options("db.import.kinds=table"))
                    .succeeds()
                    .tells("2 tables", ": 2 classes, 0 files of SQL");
            goals.runAt(database, "import", options("db.import.kinds=tables")).failsWith("no kind of definition");
        }
    }

    @Test
    void isSkipped() throws Exception {
        goals.run("import", "db.skip=true").succeeds().tells("Skipped: db.skip");
        goals.run("import", "db.import.skip=true").succeeds().tells("Skipped: db.import.skip");
    }

    private Path sources() {
        return goals.path("src/main/java");
    }

    private String[] options(String... more) {
        String[] all = Arrays.copyOf(more, more.length + 3);
        all[more.length + 2] = "db.import.resources=" + sources();
        all[more.length] = "db.import.directory=" + sources();
        all[more.length + 1] = "db.import.package=shop";
        return all;
    }

    private static Schema make(EmbeddedDatabase database, String sql) throws Exception {
        try (Connection connection = database.connect()) {
            Sql.run(connection, sql, "RESET ALL");
            return CatalogReader.read(connection);
        }
    }
}
