package dev.concertina.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concertina.plan.Phase;
import dev.concertina.snapshot.Head;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MigrationFolderTest {
    private final Folders folder = new Folders(NamingStyle.CONCERTINA);

    @Test
    void aSoundFolderHasNoProblems() {
        folder.add(1, "a")
                .add(2, "b", "0001_expand_a")
                .byHand(3, "c", "SELECT 1;")
                .add(4, "d");
        folder.put("schema.json", "{}").put(MigrationFolder.BEGINNING, "x").put("README.md", "x");
        MigrationFolder read = folder.read().orThrow();
        assertThat(read.pairs())
                .extracting(ScriptPair::id)
                .containsExactly("0001_expand_a", "0002_expand_b", "0003_expand_c", "0004_expand_d");
        assertThat(read.lastNumber()).hasValue(4);
        assertThat(read.head().flatMap(read::check)).isEmpty();
        assertThat(read.after(read.head())).isEmpty();
        assertThat(read.after(Optional.empty())).hasSize(4);
    }

    @Test
    void anEmptyFolderIsSound() {
        assertThat(folder.read().orThrow().last()).isEmpty();
    }

    @Test
    void everythingWrongIsListedAtOnce() {
        folder.add(1, "a").add(2, "b");
        folder.put("0002_expand_B.sql", "SELECT 1;")
                .put("../0003_expand_x.sql", "SELECT 1;")
                .put("0004_expand_d.sql", "SELECT '\u202E';")
                .put("0002_backfill_e.sql", "COMMIT;")
                .put("0009_expand_f.down.sql", "SELECT 1;")
                .put("notes.sql", "");
        assertThat(folder.read().problems())
                .extracting(Problem::code)
                .containsExactlyInAnyOrder(
                        "equal-names",
                        "bad-name",
                        "bad-name",
                        "bad-name",
                        "bidi-control",
                        "bad-transaction",
                        "duplicate-number",
                        "missing-down",
                        "missing-down",
                        "missing-up",
                        "gap");
        assertThatThrownBy(() -> folder.read().orThrow())
                .isInstanceOf(ScriptException.class)
                .message()
                .hasLineCount(11);
    }

    @Test
    void messagesHaveThreeParts() {
        folder.add(1, "a").remove("0001_expand_a.down.sql");
        assertThat(folder.read().problems())
                .extracting(Problem::message)
                .containsExactly(
                        "[concertina:missing-down] 0001_expand_a.sql: it has no \"0001_expand_a.down.sql\"; it could not be"
                                + " undone. Write it; if there is nothing to undo, say why in a comment.");
    }

    @Test
    void namesThatDifferInCaseAloneAreRefused() {
        folder.add(1, "a").put("0001_EXPAND_a.sql", "SELECT 1;");
        assertThat(folder.codes()).containsExactlyInAnyOrder("equal-names", "bad-name");
    }

    @Test
    void aGapIsRefusedInASequenceAlone() {
        folder.add(1, "a").add(3, "c");
        assertThat(folder.codes()).containsExactly("gap");
        Folders times = new Folders(NamingStyle.CONCERTINA)
                .add(20_260_101_000_000L, "a")
                .add(20_260_103_000_000L, "b");
        assertThat(times.codes()).isEmpty();
        assertThat(new Folders(NamingStyle.CONCERTINA)
                        .add(40, "baseline")
                        .add(41, "b")
                        .codes())
                .isEmpty();
    }

    @Test
    void numbersAreSortedAsNumbers() {
        folder.add(9999, "a").add(10_000, "b");
        assertThat(folder.read().orThrow().pairs())
                .extracting(ScriptPair::number)
                .containsExactly(9999L, 10_000L);
    }

    @Test
    void anEditedFileIsFoundThroughItsChild() {
        folder.add(1, "a").add(2, "b").put("0001_expand_a.sql", folder.text("0001_expand_a.sql") + "\nSELECT 7;\n");
        assertThat(folder.read().problems()).singleElement().satisfies(p -> {
            assertThat(p.code()).isEqualTo("edited-file");
            assertThat(p.file()).isEqualTo("0001_expand_a.sql");
            assertThat(p.fact()).contains("0002_expand_b.sql");
        });
    }

    @Test
    void lineEndsAreNoEdit() {
        folder.add(1, "a")
                .add(2, "b")
                .put("0001_expand_a.sql", folder.text("0001_expand_a.sql").replace("\n", "\r\n"));
        assertThat(folder.codes()).isEmpty();
    }

    @Test
    void theLastFileIsCheckedAgainstTheSnapshot() {
        MigrationFolder before = folder.add(1, "a").read();
        folder.put("0001_expand_a.sql", "SELECT 7;").add(2, "b");
        MigrationFolder after = folder.read();
        assertThat(after.check(before.head().orElseThrow())).map(Problem::code).contains("edited-file");
        assertThat(after.after(before.head())).extracting(ScriptPair::number).containsExactly(2L);
        folder.remove("0001_expand_a.sql");
        assertThat(folder.read().check(before.head().orElseThrow()))
                .map(Problem::code)
                .contains("missing-file");
    }

    @Test
    void aHashOfANewerVersionIsNoEdit() {
        folder.add(1, "a").add(2, "b");
        MigrationFolder before = folder.read();
        String parent = before.pairs().get(0).up().checksum();
        folder.put("0002_expand_b.sql", folder.text("0002_expand_b.sql").replace(parent, "sha3/v2:00"));
        assertThat(folder.read().problems()).singleElement().satisfies(p -> {
            assertThat(p.code()).isEqualTo("unknown-hash");
            assertThat(p.message())
                    .contains(
                            "0002_expand_b.sql", "version sha3/v2", "cannot be told", "the release of Concertina that");
        });
        assertThat(before.check(new Head(2, "0002_expand_b.sql", "sha3/v2:00")))
                .map(Problem::code)
                .contains("unknown-hash");
    }

    @Test
    void twoFilesAfterOneAreAFork() {
        folder.add(1, "a");
        Folders other = folder.copy().add(2, "x").add(3, "y");
        folder.add(2, "b");
        folder.put("0003_expand_y.sql", other.text("0002_expand_x.sql").replace("change: x", "change: y"))
                .put("0003_expand_y.down.sql", "SELECT 1;");
        assertThat(folder.read().problems()).singleElement().satisfies(p -> {
            assertThat(p.code()).isEqualTo("fork");
            assertThat(p.fact()).contains("0002_expand_b.sql").contains("0003_expand_y.sql");
            assertThat(p.remedy()).contains("mvn db:merge");
        });
    }

    @Test
    void aFileThatSkipsOneByHandIsAForkToo() {
        folder.add(1, "a");
        String third = folder.copy().add(2, "x").text("0002_expand_x.sql").replace("change: x", "change: y");
        folder.byHand(2, "b", "SELECT 2;").put("0003_expand_y.sql", third).put("0003_expand_y.down.sql", "SELECT 1;");
        assertThat(folder.codes()).containsExactly("fork");
    }

    @Test
    void theFirstFileMustNotFollowAnother() {
        folder.add(1, "a").add(2, "b").remove("0001_expand_a.sql").remove("0001_expand_a.down.sql");
        assertThat(folder.codes()).containsExactly("missing-file");
    }

    @Test
    void aDependencyMustComeBefore() {
        folder.add(1, "a", "0002_expand_b", "0001_expand_a").add(2, "b", "0001_expand_a", "0001_expand_nope");
        assertThat(folder.codes()).containsExactly("missing-depends", "missing-depends", "missing-depends");
    }

    @Test
    void aHeaderThatSaysAnotherNameIsRefused() {
        folder.add(1, "a");
        folder.put("0002_backfill_a.sql", folder.text("0001_expand_a.sql")).put("0002_backfill_a.down.sql", "");
        assertThat(folder.codes()).containsExactly("header-differs");
    }

    @Test
    void flywayNeedsItsSideFile() {
        Folders flyway = new Folders(NamingStyle.FLYWAY);
        String text = ScriptWriter.write(
                Header.of(new ChangeName("x"), Phase.CONSTRAIN).withTransactional(false), List.of());
        flyway.put("V0001__constrain_x.sql", text).put("U0001__constrain_x.sql", "-- nothing to undo: x\n");
        assertThat(flyway.codes()).containsExactly("side-file");
        flyway.put("V0001__constrain_x.sql.conf", "executeInTransaction=false\n");
        assertThat(flyway.codes()).isEmpty();
        flyway.put("V0009__constrain_x.sql.conf", "executeInTransaction=false\n");
        assertThat(flyway.codes()).containsExactly("side-file");
    }

    @Test
    void flywayMustNotReplaceWhatLooksLikeAPlaceholder() {
        Script script =
                Script.read(FileName.up(1, Optional.empty(), Phase.EXPAND, new ChangeName("x")), "f", "SELECT '${x}';");
        assertThat(NamingStyle.FLYWAY.sideFile(script)).contains("placeholderReplacement=false\n");
        assertThat(NamingStyle.CONCERTINA.sideFile(script)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/0001_expand_x.sql", "..\\0001_expand_x.sql", "/etc/0001_expand_x.sql"})
    void pathsAreRefused(String name) {
        assertThat(new Folders(NamingStyle.CONCERTINA)
                        .put(name, "SELECT 1;")
                        .read()
                        .problems())
                .singleElement()
                .satisfies(p -> assertThat(p.fact()).contains("path"));
    }

    @Test
    void textsAreReadWhateverTheirOrder() {
        folder.add(1, "a").add(2, "b");
        Map<String, String> reversed = new TreeMap<>((a, b) -> b.compareTo(a));
        reversed.putAll(folder.files());
        assertThat(MigrationFolder.read(NamingStyle.CONCERTINA, reversed)).isEqualTo(folder.read());
    }
}
