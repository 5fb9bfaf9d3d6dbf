package dev.concertina.database.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concertina.database.TestServers;
import dev.concertina.database.run.Disposable;
import dev.concertina.database.run.DisposableEmbedded;
import dev.concertina.database.run.ScriptFailure;
import dev.concertina.database.snapshot.BegunServer;
import dev.concertina.database.snapshot.StructureSnapshot;
import dev.concertina.diff.SchemaDiff;
import dev.concertina.schema.Check;
import dev.concertina.schema.Column;
import dev.concertina.schema.ColumnValue;
import dev.concertina.schema.Expression;
import dev.concertina.schema.Model;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import dev.concertina.schema.Table;
import dev.concertina.script.MigrationFolder;
import dev.concertina.script.NamingStyle;
import dev.concertina.snapshot.Snapshot;
import dev.concertina.workspace.Workspace;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LearnerTest {
    private static final Schema DECLARED = schema(List.of(
            Column.of("id", "integer"),
            Column.of("note", "text").withValue(Optional.of(new ColumnValue.Default(Expression.of("'none'")))),
            Column.of("size", "numeric(5,1)")));

    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void learnsWhatAFileWrittenByHandDid(int major) throws SQLException {
        Workspace workspace = workspace("""
                CREATE TABLE public.orders (id int, note text DEFAULT 'none', size numeric(5, 1),
                    CONSTRAINT big CHECK (size > 3));
                """);
        assertThat(workspace.unlearned()).hasSize(1);
        Workspace learned = learner(major).learn(workspace, DECLARED);
        assertThat(learned.unlearned()).isEmpty();
        assertThat(SchemaDiff.between(learned.snapshot().schema(), new Model(DECLARED, List.of()))
                        .changes())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void learnsThatAConstraintIsValidNow(int major) throws SQLException {
        String before = """
                CREATE TABLE public.orders (size numeric(5, 1));
                ALTER TABLE public.orders ADD CONSTRAINT big CHECK (size > 3) NOT VALID;
                """;
        Workspace first = workspace(before);
        Schema shown = learner(major).fromNothing(first.folder().pairs()).schema();
        Snapshot snapshot = learner(major).learn(first, shown).snapshot();
        Model declared = new Model(schema(List.of(Column.of("size", "numeric(5,1)"))), List.of());
        assertThat(SchemaDiff.between(snapshot.schema(), declared).problems())
                .singleElement()
                .satisfies(p -> assertThat(p.message()).contains("VALIDATE CONSTRAINT"));
        Map<String, String> files = new TreeMap<>(files(before));
        files.put("0002_constrain_big.sql", "ALTER TABLE public.orders VALIDATE CONSTRAINT big;\n");
        files.put("0002_constrain_big.down.sql", "SELECT 1;\n");
        Schema learned = learner(major)
                .learn(workspace(files, snapshot), declared.schema())
                .snapshot()
                .schema();
        assertThat(SchemaDiff.between(learned, declared).changes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = 18)
    void namesAFileThatCannotBeRun(int major) {
        assertThatThrownBy(() -> learner(major).learn(workspace("CREATE TABLE public.orders (id nothing);"), DECLARED))
                .isInstanceOf(ScriptFailure.class)
                .hasMessageStartingWith(
                        "0001_expand_orders.sql stopped at line 1: ERROR: type \"nothing\" does not exist");
    }

    @Test
    void beginsWithWhatWasThereBefore() throws SQLException {
        Schema before = schema(List.of(Column.of("size", "numeric(5,1)")));
        Disposable server = new BegunServer(
                new DisposableEmbedded(TestServers.server(16)), StructureSnapshot.of(before, List.of()));
        Workspace workspace = workspace(
                files("ALTER TABLE public.orders ADD COLUMN id integer;\n"),
                new Snapshot(Optional.empty(), before, List.of(), List.of()));
        Schema declared = schema(List.of(Column.of("size", "numeric(5,1)"), Column.of("id", "integer")));
        Schema learned =
                new Learner(server).learn(workspace, declared).snapshot().schema();
        assertThat(SchemaDiff.between(learned, new Model(declared, List.of())).changes())
                .isEmpty();
    }

    private static Learner learner(int major) {
        return new Learner(new DisposableEmbedded(TestServers.server(major)));
    }

    private static Workspace workspace(String sql) {
        return workspace(files(sql), Snapshot.EMPTY);
    }

    private static Workspace workspace(Map<String, String> files, Snapshot snapshot) {
        return new Workspace(MigrationFolder.read(NamingStyle.CONCERTINA, files).orThrow(), snapshot);
    }

    private static Map<String, String> files(String sql) {
        return Map.of("0001_expand_orders.sql", sql, "0001_expand_orders.down.sql", "DROP TABLE public.orders;\n");
    }

    private static Schema schema(List<Column> columns) {
        Check big = new Check(Name.of("big"), List.of(Name.of("size")), Expression.of("size > 3"), false);
        Table orders = Table.of(QualifiedName.of("public", "orders"), columns, List.of(big), List.of());
        return Schema.of(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(orders));
    }
}
