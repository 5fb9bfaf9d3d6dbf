package dev.concertina.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concertina.schema.Check;
import dev.concertina.schema.Column;
import dev.concertina.schema.EnumType;
import dev.concertina.schema.Expression;
import dev.concertina.schema.Index;
import dev.concertina.schema.Intent;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import dev.concertina.schema.Table;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code git merge} makes of two branches; {@code git merge-file} is its machinery. */
final class MergeTest {
    @TempDir
    Path folder;

    private final Schema base = Examples.shop();

    @Test
    void tablesInDifferentPlaces() throws Exception {
        assertMerges(s -> with(s, table("public", "address")), s -> with(s, table("public", "order")));
    }

    @Test
    void aTableAndAColumnOfTheTableBeforeIt() throws Exception {
        assertMerges(
                s -> with(s, table("billing", "payment")),
                s -> with(s, invoice(s).with(Column.of("x", "text"))));
    }

    @Test
    void aTableAndAnIndexOfTheTableBeforeIt() throws Exception {
        assertMerges(
                s -> with(s, table("billing", "payment")),
                s -> with(s, invoice(s).with(Index.of(Name.of("zzz_idx"), false, List.of(Name.of("id"))))));
    }

    @Test
    void aTableAndTheCommentOfTheTableAfterIt() throws Exception {
        assertMerges(
                s -> with(s, table("billing", "payment")),
                s -> with(s, customer(s).withOptions(false, java.util.Map.of(), Optional.of("Other."))));
    }

    @Test
    void aTableAtTheEndAndAnotherAtTheBeginning() throws Exception {
        assertMerges(s -> with(s, table("a", "a")), s -> with(s, table("z", "z")));
    }

    @Test
    void columnsOfTwoTables() throws Exception {
        assertMerges(
                s -> with(s, invoice(s).with(Column.of("x", "text"))),
                s -> with(s, customer(s).with(Column.of("y", "text"))));
    }

    @Test
    void theLastColumnTheFirstConstraintAndTheFirstIndexOfOneTable() throws Exception {
        assertMerges(
                s -> with(s, customer(s).with(Column.of("last", "text"))),
                s -> with(
                        s,
                        customer(s)
                                .with(Check.of("a_check", "true"))
                                .with(Index.of(Name.of("a_idx"), false, List.of(Name.of("id"))))));
    }

    @Test
    void changesOfTwoDistantColumnsOfOneTable() throws Exception {
        assertMerges(
                s -> with(s, customer(s).with(Column.of("id", "bigint").withNotNull(true))),
                s -> with(s, customer(s).with(Column.of("mood", "text"))));
    }

    @Test
    void theFirstObjectsOfSeveralKinds() throws Exception {
        assertMerges(
                s -> new Schema(
                        s.namespaces(),
                        new TreeSet<>(List.of(Name.of("citext"))),
                        s.enums(),
                        s.domains(),
                        s.sequences(),
                        s.tables()),
                s -> with(s, new EnumType(QualifiedName.of("public", "a"), List.of("x"), Optional.empty())));
    }

    @Test
    void droppingATableAndChangingItsNeighbour() throws Exception {
        assertMerges(
                s -> s.withTables(List.of(customer(s))),
                s -> with(s, customer(s).with(Column.of("mood", "text"))));
    }

    @Test
    void twoTypesOfOneColumnConflict() throws Exception {
        assertThat(merge(
                        s -> with(s, customer(s).with(Column.of("mood", "text"))),
                        s -> with(s, customer(s).with(Column.of("mood", "integer")))))
                .contains("<<<<<<<");
    }

    @Test
    void changingWhatTheOtherDroppedConflicts() throws Exception {
        assertThat(merge(
                        s -> with(s, customer(s).withoutColumn(Name.of("mood"))),
                        s -> with(s, customer(s).with(Column.of("mood", "text")))))
                .contains("<<<<<<<");
    }

    @Test
    void neighboursAddedInOnePlaceMayBothBeKept() throws Exception {
        String merged = merge(s -> with(s, table("public", "order")), s -> with(s, table("public", "product")));
        assertThatThrownBy(() -> ModelReader.read("schema.json", merged))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("merge conflict in line")
                .hasMessageContaining("mvn db:merge");
        String kept = merged.replaceAll("(?m)^(<<<<<<<|=======|>>>>>>>).*\n", "");
        assertThat(ModelReader.read("schema.json", kept).schema())
                .isEqualTo(with(with(base, table("public", "order")), table("public", "product")));
    }

    @Test
    void twoBranchesWithMigrationsConflictInTheHeadAlone() throws Exception {
        String before = SnapshotWriter.write(snapshot(base, 7, List.of()));
        String ours = SnapshotWriter.write(snapshot(with(base, table("public", "address")), 8, List.of()));
        String theirs = SnapshotWriter.write(snapshot(with(base, table("public", "order")), 9, List.of()));
        String merged = mergeTexts(before, ours, theirs);
        assertThat(merged.lines().filter(l -> l.startsWith("<<<<<<<"))).hasSize(1);
        assertThat(merged.lines()
                        .dropWhile(l -> !l.startsWith("<<<<<<<"))
                        .skip(1)
                        .findFirst())
                .hasValueSatisfying(l -> assertThat(l).startsWith("{\"head\": 8"));
        String both = merged.replaceAll("(?m)^(<<<<<<<|=======|>>>>>>>).*\n", "");
        assertThatThrownBy(() -> SnapshotReader.read("schema.json", both))
                .hasMessageContaining("second head")
                .hasMessageContaining("db:merge");
    }

    @Test
    void whereOnlyOneBranchHasMigrationsTheOtherRetires() throws Exception {
        PendingContract pending = new PendingContract(
                7,
                "x",
                "0007_constrain_x.sql",
                base,
                base,
                List.of(new Intent.AllowedRewrite(customer(base).name(), Name.of("id"), "small")));
        String before = SnapshotWriter.write(snapshot(base, 7, List.of(pending)));
        String ours = SnapshotWriter.write(snapshot(with(base, table("public", "order")), 8, List.of(pending)));
        String theirs = SnapshotWriter.write(snapshot(base, 7, List.of()));
        Snapshot merged = SnapshotReader.read("schema.json", mergeTexts(before, ours, theirs));
        assertThat(merged).isEqualTo(snapshot(with(base, table("public", "order")), 8, List.of()));
    }

    private static Snapshot snapshot(Schema schema, int number, List<PendingContract> pending) {
        return new Snapshot(
                Optional.of(new Head(number, "f" + number, Fingerprint.of("" + number))), schema, pending, List.of());
    }

    /** Both sides' changes are there, and no side's is lost. */
    private void assertMerges(UnaryOperator<Schema> ours, UnaryOperator<Schema> theirs) throws Exception {
        assertThat(read(merge(ours, theirs))).isEqualTo(ours.apply(theirs.apply(base)));
        assertThat(read(merge(theirs, ours))).isEqualTo(ours.apply(theirs.apply(base)));
    }

    private static Schema read(String text) {
        return ModelReader.read("schema.json", text).schema();
    }

    private String merge(UnaryOperator<Schema> ours, UnaryOperator<Schema> theirs) throws Exception {
        return mergeTexts(
                ModelWriter.write(base), ModelWriter.write(ours.apply(base)), ModelWriter.write(theirs.apply(base)));
    }

    private String mergeTexts(String before, String ours, String theirs) throws IOException, InterruptedException {
        Path a = Files.writeString(folder.resolve("ours"), ours);
        Path o = Files.writeString(folder.resolve("base"), before);
        Path b = Files.writeString(folder.resolve("theirs"), theirs);
        Process git = new ProcessBuilder("git", "merge-file", "-p", a.toString(), o.toString(), b.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String merged = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(git.waitFor()).isBetween(0, 127);
        return merged;
    }

    private static Table invoice(Schema schema) {
        return schema.tables().get(QualifiedName.of("billing", "invoice"));
    }

    private static Table customer(Schema schema) {
        return schema.tables().get(QualifiedName.of("public", "customer"));
    }

    private static Table table(String schema, String name) {
        return Table.of(
                QualifiedName.of(schema, name),
                List.of(Column.of("id", "bigint").withNotNull(true)),
                List.of(
                        Examples.key(name + "_pkey"),
                        new Check(Name.of(name + "_check"), List.of(), Expression.of("id > 0"), false)),
                List.of());
    }

    private static Schema with(Schema schema, Table table) {
        List<Table> tables = new ArrayList<>(schema.tables().values());
        tables.removeIf(t -> t.name().equals(table.name()));
        tables.add(table);
        return schema.withTables(tables);
    }

    private static Schema with(Schema schema, EnumType type) {
        List<EnumType> enums = new ArrayList<>(schema.enums().values());
        enums.add(type);
        return Schema.of(
                schema.namespaces(),
                schema.extensions(),
                enums,
                schema.domains().values(),
                schema.sequences().values(),
                schema.tables().values());
    }
}
