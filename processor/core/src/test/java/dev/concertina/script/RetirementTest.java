package dev.concertina.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class RetirementTest {
    private static final String NOTE = "retired by anna@build-7 on 2026-11-21: it locked the orders";

    private final Folders folder = new Folders(NamingStyle.CONCERTINA);

    @Test
    void theLastMigrationGoesAndItsNumberIsSpent() {
        folder.add(1, "a").add(2, "b");
        Retirement retirement = retire(2);
        assertThat(retirement.renamed())
                .containsOnly(
                        Map.entry("0002_expand_b.sql", "0002_expand_b.sql.retired"),
                        Map.entry("0002_expand_b.down.sql", "0002_expand_b.down.sql.retired"));
        assertThat(retirement.files().get("0002_expand_b.sql.retired"))
                .isEqualTo("-- " + NOTE + "\n" + folder.text("0002_expand_b.sql"));
        assertThat(retirement.mended()).isEmpty();
        MigrationFolder after = read(retirement.files());
        assertThat(after.pairs()).extracting(ScriptPair::id).containsExactly("0001_expand_a");
        assertThat(after.retired()).containsExactly(2L);
        assertThat(after.lastNumber()).as("no number is given twice").hasValue(2);
    }

    @Test
    void filesBehindFollowTheOneBefore() {
        folder.add(1, "a").add(2, "b").add(3, "c").byHand(4, "d", "SELECT 4;").add(5, "e");
        Retirement retirement = retire(2);
        assertThat(retirement.mended()).containsExactly("0003_expand_c");
        MigrationFolder after = read(retirement.files());
        assertThat(after.problems()).as("neither gap nor fork nor edit").isEmpty();
        Header third = after.pairs().get(1).up().header();
        assertThat(third.parent()).contains(after.pairs().get(0).up().checksum());
        assertThat(third.schema()).as("it leads elsewhere now").isEmpty();
        assertThat(body(after.pairs().get(1).up()))
                .isEqualTo(body(folder.read().pairs().get(2).up()));
    }

    private static String body(Script script) {
        return script.text().substring(script.body());
    }

    @Test
    void theFirstMigrationGoesToo() {
        folder.add(1, "a").add(2, "b").add(3, "c");
        Retirement retirement = retire(1);
        MigrationFolder after = read(retirement.files());
        assertThat(after.problems()).isEmpty();
        assertThat(after.pairs().get(0).up().header().parent()).isEmpty();
        assertThat(retirement.mended()).containsExactly("0002_expand_b", "0003_expand_c");
    }

    @Test
    void twoInARowAndOneMoreLeaveNoGap() {
        folder.add(1, "a").add(2, "b").add(3, "c").add(4, "d");
        Map<String, String> files = retire(3).files();
        files = Retirement.of(NamingStyle.CONCERTINA, files, 2, NOTE).files();
        assertThat(read(files).problems()).isEmpty();
        assertThat(read(files).retired()).containsExactly(2L, 3L);
    }

    @Test
    void laterFilesOfTheChangeGoWithIt() {
        folder.add(1, "a").byHand(2, "b", "SELECT 2;").byHand(3, "c", "SELECT 3;");
        folder.put("0004_constrain_b.sql", "-- concertina: 1\n-- depends: 0002_expand_b\n\nSELECT 4;")
                .put("0004_constrain_b.down.sql", "SELECT 4;");
        Retirement retirement = retire(2);
        assertThat(retirement.retired())
                .extracting(ScriptPair::id)
                .containsExactly("0002_expand_b", "0004_constrain_b");
        assertThat(read(retirement.files()).pairs())
                .extracting(ScriptPair::number)
                .containsExactly(1L, 3L);
    }

    @Test
    void whatAnotherChangeDependsOnStays() {
        folder.add(1, "a").add(2, "b").add(3, "c", "0002_expand_b");
        assertThatThrownBy(() -> retire(2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "\"0003_expand_c.sql\" depends on \"0002_expand_b\", so it could not run without it; nothing was"
                                + " changed. Retire that one first: mvn db:retire -Ddb.migration=0003");
    }

    @Test
    void whatIsNotThereCannotGo() {
        folder.add(1, "a");
        assertThatThrownBy(() -> retire(7))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("0007", "nothing was changed", "Name one");
    }

    @Test
    void aBrokenMigrationGoes() {
        folder.add(1, "a").byHand(2, "b", "SELECT 'never closed;").remove("0002_expand_b.down.sql");
        assertThat(folder.codes()).isNotEmpty();
        assertThat(read(retire(2).files()).problems()).isEmpty();
    }

    @Test
    void otherProblemsStandInTheWay() {
        folder.add(1, "a").add(2, "b").remove("0001_expand_a.down.sql");
        assertThatThrownBy(() -> retire(2)).isInstanceOf(ScriptException.class).hasMessageContaining("missing-down");
    }

    @Test
    void sideFilesGoToo() {
        Folders flyway = new Folders(NamingStyle.FLYWAY);
        flyway.put("V0001__expand_a.sql", "-- concertina: 1\n-- transactional: no\n\nVACUUM;")
                .put("V0001__expand_a.sql.conf", "executeInTransaction=false\n")
                .put("U0001__expand_a.sql", "SELECT 1;");
        Retirement retirement = Retirement.of(NamingStyle.FLYWAY, flyway.files(), 1, NOTE);
        assertThat(retirement.renamed()).hasSize(3).containsKey("V0001__expand_a.sql.conf");
        assertThat(MigrationFolder.read(NamingStyle.FLYWAY, retirement.files()).problems())
                .isEmpty();
    }

    @Test
    void aNumberThatIsSpentIsNotGivenByHand() {
        folder.add(1, "a").add(2, "b");
        Map<String, String> files = retire(2).files();
        Folders again = new Folders(NamingStyle.CONCERTINA);
        files.forEach(again::put);
        again.add(2, "c");
        assertThat(again.codes()).isEqualTo(List.of("duplicate-number"));
    }

    private Retirement retire(long number) {
        return Retirement.of(NamingStyle.CONCERTINA, folder.files(), number, NOTE);
    }

    private static MigrationFolder read(Map<String, String> files) {
        return MigrationFolder.read(NamingStyle.CONCERTINA, files);
    }
}
