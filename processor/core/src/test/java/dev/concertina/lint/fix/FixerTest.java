package dev.concertina.lint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.lint.Finding;
import dev.concertina.lint.LintReport;
import dev.concertina.lint.LintSettings;
import dev.concertina.lint.Linter;
import dev.concertina.lint.rules.RuleList;
import dev.concertina.script.MigrationFolder;
import dev.concertina.script.NamingStyle;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FixerTest {
    /** Files that others run begin at the top again, and set their timeouts themselves. */
    private static final LintSettings FOREIGN = new LintSettings(
            Map.of(
                    "require-lock-timeout", dev.concertina.lint.Severity.OFF,
                    "require-statement-timeout", dev.concertina.lint.Severity.OFF),
            Map.of(),
            Set.of(),
            true,
            Map.of(),
            false,
            14,
            Set.of(),
            Map.of());

    static List<FixCase> cases() {
        return FixCase.all();
    }

    @Test
    void everyRuleThatIsMendedHasACase() {
        Set<String> rules = new TreeSet<>();
        FixCase.all().forEach(c -> rules.add(c.rule()));
        assertThat(rules).containsExactlyInAnyOrderElementsOf(Fixer.fixable());
        assertThat(RuleList.ids()).containsAll(rules);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatItWritesIsClean(FixCase mended) {
        for (LintSettings settings : List.of(LintSettings.NONE, FOREIGN)) {
            assertThat(lint(mended.files(), settings).findings())
                    .extracting(Finding::rule)
                    .contains(mended.rule());
            FixedFolder fixed = fix(mended.files(), settings);
            assertThat(fixed.left()).isEmpty();
            assertThat(fixed.isEmpty()).isFalse();
            assertThat(lint(fixed.after(), settings).findings())
                    .as(String.join("\n", fixed.diff()))
                    .filteredOn(f -> !f.file().equals(FixCase.BASE))
                    .filteredOn(f -> mended.rule().equals(f.rule())
                            || f.severity().compareTo(dev.concertina.lint.Severity.INFO) <= 0)
                    .isEmpty();
            assertThat(fix(fixed.after(), settings).isEmpty()).as("twice").isTrue();
        }
    }

    @Test
    void aForeignKeyIsProvedInAFileOfItsOwnAndWhatFollowsMoves() {
        FixedFolder fixed = fix(of("require-not-valid-foreign-key").files(), LintSettings.NONE);
        assertThat(fixed.after().keySet())
                .contains("0002_expand_change.sql", "0003_constrain_change.sql", "0004_expand_next.sql")
                .doesNotContain(FixCase.NEXT);
        assertThat(fixed.gone()).containsExactly(FixCase.NEXT.replace(".sql", ".down.sql"), FixCase.NEXT);
        assertThat(fixed.diff())
                .containsSequence(
                        "--- a/0002_expand_change.sql",
                        "+++ b/0002_expand_change.sql",
                        "@@ -1,1 +1,1 @@",
                        "-ALTER TABLE public.orders ADD FOREIGN KEY (customer_id) REFERENCES public.customer ON DELETE CASCADE;",
                        "+ALTER TABLE public.orders ADD CONSTRAINT orders_customer_id_fkey FOREIGN KEY (customer_id)"
                                + " REFERENCES public.customer ON DELETE CASCADE NOT VALID;")
                .contains("+ALTER TABLE public.orders VALIDATE CONSTRAINT orders_customer_id_fkey;", "+++ /dev/null");
    }

    @Test
    void leavesWhatNeedsADecisionAndSaysWhy() {
        assertLeft(
                "CREATE INDEX a ON public.orders (note);", "-- Stays.", "no statement of its own that drops the index");
        assertLeft(
                "CREATE INDEX a ON public.orders (note);\nALTER TABLE public.orders RENAME note TO text;",
                "ALTER TABLE public.orders RENAME text TO note;\nDROP INDEX public.a;",
                "a later statement of the file, in line 2");
        assertLeft(
                "ALTER TABLE public.orders ADD COLUMN a bigint CHECK (a > 0);",
                "ALTER TABLE public.orders DROP COLUMN a;",
                "write the constraint as one of the table");
        assertLeft(
                "DO $$ BEGIN CREATE INDEX a ON public.orders (note); END $$;",
                "DROP INDEX public.a;",
                "it stands in a block");
        assertLeft(
                "ALTER TABLE public.visit ADD PRIMARY KEY (page);",
                "ALTER TABLE public.visit DROP CONSTRAINT visit_pkey;",
                "rewritten, it would have a finding of its own, adding-primary-key");
    }

    @Test
    void aCommentSwallowsNothing() {
        FixCase commented = new FixCase(
                "",
                "ALTER TABLE public.orders ADD CHECK (total > 0) -- why\n, ADD CHECK (note <> '') -- too\n;",
                "ALTER TABLE public.orders DROP CONSTRAINT orders_note_check, DROP CONSTRAINT orders_total_check;");
        FixedFolder fixed = fix(commented.files(), LintSettings.NONE);
        assertThat(fixed.left()).isEmpty();
        assertThat(fixed.after().get(FixCase.FILE)).contains("(total > 0) NOT VALID, ", "(note <> '') NOT VALID;");
    }

    @Test
    void aNameThatNoServerKeepsIsLeft() {
        String name = "c".repeat(70);
        assertLeft(
                "ALTER TABLE public.orders ALTER " + name + " SET NOT NULL;",
                "ALTER TABLE public.orders ALTER " + name + " DROP NOT NULL;",
                "has 70 bytes");
    }

    @Test
    void neverTouchesWhatMayBeApplied() {
        FixCase mended = of("adding-not-null");
        MigrationFolder folder = MigrationFolder.read(NamingStyle.CONCERTINA, mended.files());
        LintReport report = lint(mended.files(), LintSettings.NONE);
        FixedFolder fixed = new Fixer(folder, RuleList.all(), LintSettings.NONE, p -> p.number() > 2).fix(report);
        assertThat(fixed.isEmpty()).isTrue();
        assertThat(fixed.left()).hasSize(2).allMatch(l -> l.contains("may be applied already"));
        Map<String, String> generated = new TreeMap<>(mended.files());
        generated.merge(
                FixCase.FILE, "-- concertina: 1\n-- schema: " + "sha256:" + "0".repeat(64) + "\n\n", (a, b) -> b + a);
        assertThat(fix(generated, LintSettings.NONE).left()).allMatch(l -> l.contains("db:generate wrote the file"));
    }

    private static void assertLeft(String up, String down, String why) {
        FixedFolder fixed = fix(new FixCase("", up, down).files(), LintSettings.NONE);
        assertThat(fixed.left()).as(up).anySatisfy(l -> assertThat(l).contains(why));
        assertThat(fixed.isEmpty()).as(String.join("\n", fixed.diff())).isTrue();
    }

    private static FixCase of(String rule) {
        return FixCase.all().stream()
                .filter(c -> c.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static LintReport lint(Map<String, String> files, LintSettings settings) {
        return new Linter(RuleList.all(), settings)
                .lint(MigrationFolder.read(NamingStyle.CONCERTINA, files), p -> true);
    }

    private static FixedFolder fix(Map<String, String> files, LintSettings settings) {
        MigrationFolder folder = MigrationFolder.read(NamingStyle.CONCERTINA, files);
        return new Fixer(folder, RuleList.all(), settings, p -> true).fix(lint(files, settings));
    }
}
