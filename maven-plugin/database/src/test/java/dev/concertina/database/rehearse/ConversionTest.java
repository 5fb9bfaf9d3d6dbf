package dev.concertina.database.rehearse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.TestServers;
import dev.concertina.database.run.DisposableEmbedded;
import dev.concertina.schema.Column;
import dev.concertina.schema.Conversion;
import dev.concertina.schema.Deferrability;
import dev.concertina.schema.Expression;
import dev.concertina.schema.Intent;
import dev.concertina.schema.Model;
import dev.concertina.schema.Name;
import dev.concertina.schema.PostgresVersion;
import dev.concertina.schema.PrimaryKey;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import dev.concertina.schema.Table;
import dev.concertina.script.MigrationFolder;
import dev.concertina.script.NamingStyle;
import dev.concertina.script.Numbering;
import dev.concertina.script.ScriptPair;
import dev.concertina.snapshot.Snapshot;
import dev.concertina.workspace.Generator;
import dev.concertina.workspace.Request;
import dev.concertina.workspace.Settings;
import dev.concertina.workspace.Workspace;
import dev.concertina.workspace.Written;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Values go through the conversions of a change and back. */
final class ConversionTest {
    private static final Settings SETTINGS = new Settings(
            new PostgresVersion(14), Numbering.SEQUENTIAL, LocalDateTime.of(2026, 1, 5, 9, 0), Optional.empty());
    private static final QualifiedName NAME = QualifiedName.of("public", "product");

    private final Map<String, String> files = new TreeMap<>();

    private static Table product(Column... columns) {
        Table table = Table.of(
                NAME,
                List.of(Column.of("id", "integer").withNotNull(true)),
                List.of(new PrimaryKey(
                        Name.of("product_pkey"), List.of(Name.of("id")), List.of(), Deferrability.NOT_DEFERRABLE)),
                List.of());
        for (Column column : columns) {
            table = table.with(column);
        }
        return table;
    }

    private List<String> warnings(Column from, Column to, Intent intent) throws SQLException {
        Workspace first = write(
                new Workspace(
                        MigrationFolder.read(NamingStyle.CONCERTINA, files).orThrow(), Snapshot.EMPTY),
                product(from));
        Workspace second = write(first, product(to), intent);
        RehearsalReport report =
                new Rehearsal(new DisposableEmbedded(TestServers.server(18)), 120, file -> {}).run(second, SETTINGS);
        assertThat(report.files()).noneMatch(f -> f.proof() == Proof.FAILED);
        return report.files().stream()
                .flatMap(f -> f.evidence().warnings().stream())
                .filter(w -> w.contains("@Convert"))
                .toList();
    }

    private Workspace write(Workspace workspace, Table table, Intent... intents) {
        Schema schema = Schema.of(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(table));
        Written written =
                new Generator(workspace, SETTINGS).generate(new Model(schema, List.of(intents)), Request.NONE);
        for (ScriptPair pair : written.pairs()) {
            files.put(pair.up().file(), pair.up().text());
            files.put(
                    pair.down().orElseThrow().file(), pair.down().orElseThrow().text());
        }
        return new Workspace(MigrationFolder.read(NamingStyle.CONCERTINA, files).orThrow(), written.snapshot());
    }

    private static Conversion conversion(String up, String down) {
        return new Conversion(Expression.of(up), Expression.of(down));
    }

    @Test
    void tellsValuesThatOnlyTheOldFormCanHold() throws SQLException {
        Intent intent = new Intent.RenamedColumn(
                NAME, Name.of("label"), Name.of("note"), Optional.of(conversion("trim(note)", "label")));
        assertThat(warnings(Column.of("note", "text"), Column.of("label", "text"), intent))
                .hasSize(2)
                .allMatch(w -> w.matches(
                        "\\d+ values? of public.product in \"(note|label)\" would be others after a way to the"
                                + " (new|old) form and back \\(id=-?\\d+: was '.*, is '.*check \\(@CheckThat\\).*"));
    }

    @Test
    void tellsValuesThatHaveNoWayBack() throws SQLException {
        Intent intent = new Intent.ConvertedColumn(
                NAME, Name.of("stock"), conversion("stock::numeric(6,2)", "trunc(stock)::integer"));
        List<String> warnings = warnings(Column.of("stock", "integer"), Column.of("stock", "numeric(6,2)"), intent);
        assertThat(warnings)
                .singleElement()
                .asString()
                .matches(
                        "The conversion of public.product to its old form and back has no answer to a value in \"stock\""
                                + " \\(id=-?\\d+: 'NaN'\\): ERROR: cannot convert NaN to integer\\..*");
    }

    @Test
    void saysNothingOfConversionsThatInvertEachOther() throws SQLException {
        Intent intent = new Intent.RenamedColumn(NAME, Name.of("cents"), Name.of("price"), Optional.empty());
        assertThat(warnings(Column.of("price", "integer"), Column.of("cents", "integer"), intent))
                .isEmpty();
    }
}
