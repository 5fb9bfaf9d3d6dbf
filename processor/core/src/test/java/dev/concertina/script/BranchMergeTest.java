package dev.concertina.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class BranchMergeTest {
    private final Folders base = new Folders(NamingStyle.CONCERTINA).add(1, "a").add(2, "b", "0001_expand_a");
    private final Set<String> names = new TreeSet<>(base.files().keySet());

    @Test
    void theMovedBranchFollowsTheKeptOne() {
        Folders kept = base.copy().add(3, "k").byHand(4, "l", "SELECT 4;");
        Folders moved = base.copy()
                .add(3, "m", "0002_expand_b")
                .byHand(4, "n", "SELECT 5;")
                .add(5, "o", "0003_expand_m");
        BranchMerge merge = mend(kept, moved);
        MigrationFolder folder =
                MigrationFolder.read(NamingStyle.CONCERTINA, merge.files()).orThrow();
        assertThat(folder.pairs())
                .extracting(ScriptPair::id)
                .containsExactly(
                        "0001_expand_a",
                        "0002_expand_b",
                        "0003_expand_k",
                        "0004_expand_l",
                        "0005_expand_m",
                        "0006_expand_n",
                        "0007_expand_o");
        assertThat(folder.pairs().get(4).up().header().depends()).containsExactly("0002_expand_b");
        assertThat(folder.pairs().get(6).up().header().depends()).containsExactly("0005_expand_m");
        assertThat(folder.pairs().get(6).up().header().parent())
                .contains(folder.pairs().get(5).up().checksum());
        assertThat(folder.pairs().get(6).up().header().schema()).isEmpty();
        assertThat(folder.pairs().get(5).up().text()).isEqualTo("SELECT 5;");
        assertThat(merge.files()).containsAllEntriesOf(kept.files());
        assertThat(merge.renamed())
                .containsEntry("0003_expand_m.sql", "0005_expand_m.sql")
                .containsEntry("0003_expand_m.down.sql", "0005_expand_m.down.sql")
                .hasSize(6);
    }

    @Test
    void equalNamesOfDifferentFilesAreToldApart() {
        Folders kept = base.copy().byHand(3, "same", "SELECT 1;");
        Folders moved = base.copy().byHand(3, "same", "SELECT 2;");
        assertThat(mend(kept, moved).files())
                .containsEntry("0003_expand_same.sql", "SELECT 1;")
                .containsEntry("0004_expand_same.sql", "SELECT 2;");
    }

    @Test
    void aFileThatBothBranchesHaveIsNotMovedTwice() {
        Folders kept = base.copy().add(3, "same");
        Folders moved = base.copy().add(3, "same").add(4, "m");
        assertThat(mend(kept, moved).files()).hasSize(8).containsKey("0004_expand_m.sql");
    }

    @Test
    void aBranchWithoutNewFilesChangesNothing() {
        Folders kept = base.copy().add(3, "k");
        assertThat(mend(kept, base)).isEqualTo(new BranchMerge(kept.files(), Map.of()));
        assertThat(mend(base, kept)).isEqualTo(new BranchMerge(kept.files(), Map.of()));
    }

    @Test
    void laterTimesKeepTheirNumber() {
        Folders times = new Folders(NamingStyle.CONCERTINA).add(20_260_101_000_000L, "a");
        Folders kept = times.copy().add(20_260_102_000_000L, "k");
        Folders moved = times.copy().add(20_260_101_120_000L, "m").add(20_260_103_000_000L, "n");
        BranchMerge merge =
                BranchMerge.mend(NamingStyle.CONCERTINA, times.files().keySet(), kept.files(), moved.files());
        assertThat(MigrationFolder.read(NamingStyle.CONCERTINA, merge.files())
                        .orThrow()
                        .pairs())
                .extracting(ScriptPair::number)
                .containsExactly(20_260_101_000_000L, 20_260_102_000_000L, 20_260_102_000_001L, 20_260_103_000_000L);
        assertThat(merge.renamed()).hasSize(2);
    }

    @Test
    void flywaysSideFilesMoveAlong() {
        Folders flyway = new Folders(NamingStyle.FLYWAY).add(1, "a");
        Folders kept = flyway.copy().add(2, "k");
        Folders moved = flyway.copy()
                .byHand(2, "m", "SELECT '${x}';")
                .put("V0002__expand_m.sql.conf", "placeholderReplacement=false\n");
        BranchMerge merge = BranchMerge.mend(NamingStyle.FLYWAY, flyway.files().keySet(), kept.files(), moved.files());
        assertThat(MigrationFolder.read(NamingStyle.FLYWAY, merge.files()).problems())
                .isEmpty();
        assertThat(merge.files()).containsKey("V0003__expand_m.sql.conf");
    }

    @Test
    void aBranchWithProblemsIsRefused() {
        Folders moved = base.copy().add(4, "gap");
        assertThatThrownBy(() -> mend(base, moved))
                .isInstanceOf(ScriptException.class)
                .hasMessageContaining("gap");
    }

    private BranchMerge mend(Folders kept, Folders moved) {
        return BranchMerge.mend(NamingStyle.CONCERTINA, names, kept.files(), moved.files());
    }
}
