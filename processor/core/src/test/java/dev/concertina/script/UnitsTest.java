package dev.concertina.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concertina.parse.Statement;
import dev.concertina.plan.Phase;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class UnitsTest {
    private static final FileName NAME = FileName.up(1, Optional.empty(), Phase.BACKFILL, new ChangeName("x"));
    private static final String APART = "-- concertina: 1\n-- transactional: no\n\n";

    @Test
    void aScriptIsOneTransactionUnlessItSaysOtherwise() {
        List<Unit> units = units("SELECT 1; SELECT 2;");
        assertThat(units).singleElement().isInstanceOf(Unit.Transaction.class);
        assertThat(units.get(0).statements()).extracting(Statement::text).containsExactly("SELECT 1", "SELECT 2");
    }

    @Test
    void aScriptOfCommentsDoesNothing() {
        assertThat(units("-- nothing to undo: the column goes with its expand\n"))
                .isEmpty();
        assertThat(units(APART + "-- nothing\n")).isEmpty();
    }

    @Test
    void groupsStandBetweenBeginAndCommit() {
        List<Unit> units = units(APART
                + "CREATE INDEX CONCURRENTLY i ON t (a);\nBEGIN;\nSELECT 1;\nSELECT 2;\nCOMMIT;\n"
                + "-- concertina:batch table=public.\"My\"\"T\" key=id,\"Other\"\nUPDATE t SET a = b WHERE a <> b;");
        assertThat(units).hasSize(3);
        assertThat(units.get(0)).isInstanceOf(Unit.Single.class);
        assertThat(units.get(1)).isInstanceOf(Unit.Transaction.class);
        assertThat(units.get(1).statements()).extracting(Statement::text).containsExactly("SELECT 1", "SELECT 2");
        assertThat(units.get(2)).isInstanceOfSatisfying(Unit.Batch.class, b -> {
            assertThat(b.table()).isEqualTo(QualifiedName.of("public", "My\"T"));
            assertThat(b.key()).containsExactly(Name.of("id"), Name.of("Other"));
            assertThat(b.statement().text()).isEqualTo("UPDATE t SET a = b WHERE a <> b");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT 1;¶COMMIT; | 2 | \"COMMIT\" stands in a script that is one transaction",
                "START TRANSACTION; | 1 | \"START TRANSACTION\" stands",
                "-- concertina:batch table=a.b key=c¶UPDATE a.b SET x = 1; | 2 | a batch stands in a script",
                "%BEGIN;¶SELECT 1; | 4 | nothing commits",
                "%SELECT 1;¶COMMIT; | 5 | not part of a plain pair",
                "%BEGIN;¶BEGIN;¶COMMIT; | 5 | not part of a plain pair",
                "%BEGIN ISOLATION LEVEL SERIALIZABLE; | 4 | not part of a plain pair",
                "%BEGIN;¶ROLLBACK;¶COMMIT; | 5 | not part of a plain pair",
                "%-- concertina:batch table=a.b key=c¶DELETE FROM t; | 5 | something else than UPDATE",
                "%-- concertina:batch table=b key=c¶UPDATE t SET a = 1; | 5 | is no batch marker",
                "%-- concertina:batch table=a.b¶UPDATE t SET a = 1; | 5 | is no batch marker",
                "%-- concertina:batch table=a.b key=c d¶UPDATE t SET a = 1; | 5 | is no batch marker",
                "%-- concertina:batch table=a.b key=\"c¶UPDATE t SET a = 1; | 5 | is no batch marker",
                "%BEGIN;¶-- concertina:batch table=a.b key=c¶UPDATE t SET a = 1;¶COMMIT; | 6 | between BEGIN and COMMIT",
            })
    void whatDoesNotOpenAndCloseIsRefused(String text, int line, String fact) {
        Problem problem = problem(text.replace("%", APART).replace('¶', '\n'));
        assertThat(problem.fact()).contains(fact);
        assertThat(problem.line()).isEqualTo(line);
    }

    @Test
    void unreadableSqlIsAProblemOfTheScript() {
        assertThat(problem("SELECT 1;\nSELECT 'x").message())
                .startsWith("[concertina:unreadable-sql] f, line 2: a string begins that is never closed");
    }

    private static Problem problem(String text) {
        List<Problem> problems = new ArrayList<>();
        Script script = Script.read(NAME, "f", ScriptSource.of(text), Placeholders.NONE, problems);
        assertThatThrownBy(() -> list(Units.of(script))).isInstanceOf(ScriptException.class);
        assertThatThrownBy(() -> Script.read(NAME, "f", text)).isInstanceOf(ScriptException.class);
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    private static List<Unit> units(String text) {
        return list(Units.of(Script.read(NAME, "f", text)));
    }

    private static List<Unit> list(Iterable<Unit> units) {
        List<Unit> list = new ArrayList<>();
        for (Unit unit : units) {
            list.add(unit);
            unit.statements().forEach(s -> assertThat(s.text()).isNotBlank());
        }
        return list;
    }
}
