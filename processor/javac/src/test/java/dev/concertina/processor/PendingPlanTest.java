package dev.concertina.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the classes lack is written beside the generated sources, and told. */
final class PendingPlanTest {
    private static final String PENDING = "SOURCE_OUTPUT/concertina/pending/";
    private static final String FIRST = "@Stored record Customer(@Key long id, String mail) {}";
    private static final String SECOND =
            "@Stored record Customer(@Key long id, String mail, Optional<String> phone) {}";
    private static final String UNCLEAR = "@Stored record Customer(@Key long id, String email) {}";

    @TempDir
    private Path folder;

    @Test
    void isWrittenAndToldInOneWarning() throws IOException {
        Compiled compiled = compile(FIRST);
        assertThat(compiled.messages())
                .containsExactly(
                        "[concertina:pending-changes] 1 change has no migration: create table public.customer. The"
                                + " database would not fit the classes. Run mvn db:generate, or move the files from the folder"
                                + " \"concertina/pending\" of the generated sources to the migrations.");
        assertThat(pending(compiled))
                .containsOnlyKeys(
                        "0001_expand_create-customer.sql",
                        "0001_expand_create-customer.down.sql",
                        "schema.json",
                        "files.txt");
        assertThat(pending(compiled).get("0001_expand_create-customer.sql")).contains("CREATE TABLE public.customer (");
        assertThat(compile(FIRST).texts("")).isEqualTo(compiled.texts(""));
    }

    @Test
    void isNothingOnceItsFilesAreMigrations() throws IOException {
        migrate(compile(FIRST));
        Compiled second = compile(FIRST);
        assertThat(second.messages()).isEmpty();
        assertThat(pending(second)).isEmpty();
        assertThat(compile(SECOND).messages()).singleElement().asString().contains("add column public.customer.phone");
        migrate(compile(SECOND));
        assertThat(compile(SECOND).messages()).isEmpty();
    }

    @Test
    void isAnErrorWhereThatIsAskedFor() throws IOException {
        assertThat(compile(FIRST, "-Aconcertina.check=error").succeeded()).isFalse();
        migrate(compile(FIRST));
        assertThat(compile(FIRST, "-Aconcertina.check=error").messages()).isEmpty();
    }

    @Test
    void isSpelledAsOtherToolsSpell() {
        assertThat(pending(compile(FIRST, "-Aconcertina.naming=flyway")))
                .containsKeys("V0001__expand_create-customer.sql", "U0001__expand_create-customer.sql");
    }

    @Test
    void isForTheOldestServerThatWillRunIt() throws IOException {
        migrate(compile("@Stored record Customer(@Key long id, Optional<String> mail) {}"));
        assertThat(pending(compile(FIRST, "-Aconcertina.postgresVersion=18")))
                .isNotEmpty()
                .isNotEqualTo(pending(compile(FIRST)));
        assertThat(compile(FIRST, "-Aconcertina.postgresVersion=13").messages())
                .anySatisfy(m -> assertThat(m).contains("[concertina:invalid-option]", "13", "14"));
    }

    @Test
    void isNotGuessedWhereTheChangeIsUnclear() throws IOException {
        migrate(compile(FIRST));
        Compiled unclear = compile(UNCLEAR);
        assertThat(unclear.messages()).singleElement().asString().contains("[concertina:unplannable-change]", "mail");
        assertThat(unclear.succeeded()).isTrue();
        assertThat(pending(unclear)).isEmpty();
        assertThat(compile(UNCLEAR, "-Aconcertina.check=error").succeeded()).isFalse();
    }

    @Test
    void isNotKnownWhereTheMigrationsCannotBeRead() throws IOException {
        Files.writeString(folder.resolve("schema.json"), "<<<<<<< ours\n");
        assertThat(compile(FIRST).messages())
                .singleElement()
                .asString()
                .contains("[concertina:unreadable-migrations]", "schema.json");
        Path file = Files.createFile(folder.resolve("no-folder"));
        assertThat(compile(file, FIRST).messages())
                .singleElement()
                .asString()
                .contains("[concertina:unreadable-migrations]", "no-folder", "-Aconcertina.migrations");
    }

    @Test
    void isNotKnownWhereOnlyAServerCanTellWhatAFileDoes() throws IOException {
        Files.writeString(folder.resolve("0001_expand_by-hand.sql"), "CREATE TABLE public.customer (id bigint);\n");
        Files.writeString(folder.resolve("0001_expand_by-hand.down.sql"), "DROP TABLE public.customer;\n");
        assertThat(compile(FIRST).messages())
                .singleElement()
                .asString()
                .contains("[concertina:unreadable-migrations]", "0001_expand_by-hand.sql", "mvn db:generate");
    }

    @Test
    void leavesNoFileOfAnEarlierCompilationBehind(@TempDir Path output) throws IOException {
        Path source =
                Files.writeString(output.resolve("Customer.java"), "import dev.concertina.annotation.*;\n" + FIRST);
        Path generated = Files.createDirectory(output.resolve("generated"));
        Path pending = generated.resolve("concertina/pending");
        CommandLineJavac javac = new CommandLineJavac(
                "-d", output.toString(), "-s", generated.toString(), "-Aconcertina.migrations=" + folder);
        javac.compile(source);
        assertThat(pending.resolve("0001_expand_create-customer.sql")).exists();
        migrate(compile(FIRST));
        javac.compile(source);
        assertThat(pending.resolve("files.txt")).hasContent("");
        try (Stream<Path> files = Files.list(pending)) {
            assertThat(files).hasSize(1);
        }
    }

    private Compiled compile(String source, String... options) {
        return compile(folder, source, options);
    }

    private static Compiled compile(Path migrations, String source, String... options) {
        return Javac.PLAIN
                .with("-Aconcertina.migrations=" + migrations)
                .with(options)
                .compile(List.of(new Snippet(source).source()));
    }

    private static Map<String, String> pending(Compiled compiled) {
        return compiled.texts(PENDING);
    }

    /** Moves the pending files into the folder, as somebody without Maven does. */
    private void migrate(Compiled compiled) throws IOException {
        for (Map.Entry<String, String> file : pending(compiled).entrySet()) {
            if (!file.getKey().equals("files.txt")) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
        }
    }
}
