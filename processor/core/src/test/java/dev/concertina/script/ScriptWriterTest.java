package dev.concertina.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concertina.plan.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class ScriptWriterTest {
    private static final Header HEADER = Header.of(new ChangeName("x"), Phase.EXPAND);
    private static final FileName NAME = FileName.up(1, Optional.empty(), Phase.EXPAND, new ChangeName("x"));

    @Provide
    Arbitrary<List<Section>> sections() {
        Arbitrary<String> why = Arbitraries.of(
                "a reason",
                "long ".repeat(60),
                "two\n\nparagraphs\rand\u2028more",
                "",
                "concertina:batch table=a.b key=c",
                "'; DROP TABLE t; --",
                "*/ $$");
        Arbitrary<List<String>> statements = Arbitraries.of(
                        "SELECT 1",
                        "SELECT 1;",
                        "  SELECT\n    ';' -- end",
                        "/* lead */ SELECT $$;$$ ; -- after",
                        "UPDATE t SET a = 1")
                .list()
                .ofMaxSize(3);
        return Combinators.combine(why, statements, Arbitraries.of(true, false))
                .as(Section::new)
                .list()
                .ofMaxSize(4);
    }

    @Property
    void unitsReadWhatWasWritten(@ForAll("sections") List<Section> sections, @ForAll boolean transactional) {
        Header header = HEADER.withTransactional(transactional);
        Script script = Script.read(NAME, "f", ScriptWriter.write(header, sections));
        assertThat(script.header()).isEqualTo(header);
        List<List<String>> expected = new ArrayList<>();
        for (Section section : sections) {
            List<String> texts =
                    section.statements().stream().map(ScriptWriterTest::bare).toList();
            if (section.atomicGroup() && !texts.isEmpty()) {
                expected.add(texts);
            } else {
                texts.forEach(t -> expected.add(List.of(t)));
            }
        }
        List<List<String>> actual = new ArrayList<>();
        for (Unit unit : Units.of(script)) {
            List<String> texts = new ArrayList<>();
            unit.statements().forEach(s -> texts.add(bare(s.text())));
            actual.add(texts);
        }
        if (transactional) {
            assertThat(actual.stream().flatMap(List::stream))
                    .containsExactlyElementsOf(
                            expected.stream().flatMap(List::stream).toList());
        } else {
            assertThat(actual).isEqualTo(expected);
        }
    }

    @Test
    void looksLikeThis() {
        String text = ScriptWriter.write(HEADER.withTransactional(false), example());
        assertThat(text).isEqualTo("""
                -- concertina: 1
                -- change: x
                -- phase: expand
                -- transactional: no
                -- gate: none

                -- Column, triggers and the unvalidated check come together: apart, each client that writes between
                -- them is aborted.
                BEGIN;
                ALTER TABLE public.t ADD COLUMN b text;

                CREATE FUNCTION f()
                    RETURNS int;
                COMMIT;

                -- An index is built without blocking writers.
                CREATE INDEX CONCURRENTLY i ON public.t (b);

                -- Rows that were there before.
                -- concertina:batch table=public.t key=id
                UPDATE public.t SET b = a WHERE b IS DISTINCT FROM a;

                -- nothing to undo: the column goes with its expand
                """);
    }

    private static List<Section> example() {
        return List.of(
                new Section(
                        "Column, triggers and the unvalidated check come together: apart, each client that"
                                + " writes between them is aborted.",
                        List.of("ALTER TABLE public.t ADD COLUMN b text", "CREATE FUNCTION f()\n    RETURNS int"),
                        true),
                new Section(
                        "An index is built without blocking writers.",
                        List.of("CREATE INDEX CONCURRENTLY i ON public.t (b);"),
                        false),
                new Section(
                        "Rows that were there before.",
                        List.of(
                                "-- concertina:batch table=public.t key=id\nUPDATE public.t SET b = a WHERE b IS DISTINCT FROM a"),
                        false),
                new Section("nothing to undo: the column goes with its expand", List.of(), false));
    }

    @Test
    void severalStatementsInOneAreRefused() {
        assertThatThrownBy(() -> write("SELECT 1; DROP TABLE t")).hasMessageContaining("holds 2 statements");
        assertThatThrownBy(() -> write("-- only a comment")).hasMessageContaining("holds 0 statements");
    }

    @Test
    void invisibleCharactersAreRefused() {
        assertThatThrownBy(() -> write("SELECT '\u202E'"))
                .isInstanceOf(ScriptException.class)
                .hasMessageContaining("U+202E");
    }

    private static void write(String statement) {
        ScriptWriter.write(HEADER, List.of(new Section("why", List.of(statement), false)));
    }

    /** The statement without what the writer may move. */
    private static String bare(String text) {
        return dev.concertina.parse.StatementSplitter.split(text)
                .statements()
                .get(0)
                .text();
    }
}
