package dev.concertina.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class StatementSplitterTest {
    private static final List<String> WHOLE = List.of(
            "SELECT 1",
            "SELECT ';', \";\", E'\\';', U&'\\0041;', B'1;', X'F;', N'a;'",
            "SELECT E'a'\n -- c\n 'b\\';'",
            "SELECT /* ; /* ; */ ' */ 'a'",
            "SELECT $$;$$, $a$ $$ ; $b$ $a$, $ü$;$ü$",
            "SELECT 1 -- ; '\n + 2",
            "SELECT a$b$c, d$1, $1, x::text[1:2]",
            "SELECT 'it''s; ''', \"a\"\";b\"",
            "SELECT 'back\\'",
            "CREATE RULE r AS ON INSERT TO t DO (SELECT 1; SELECT 2)",
            "CREATE FUNCTION f() RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT 1; SELECT CASE WHEN a THEN 1 END; END",
            "create or replace procedure p() begin /* x */ atomic insert into t values (case when true then 1 end); end",
            "CREATE FUNCTION f() RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT 1 AS end, t.end, \"end\" FROM t AS case; END",
            "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS $f$ BEGIN; COPY t FROM STDIN; \\x $f$",
            "CREATE TABLE \"begin atomic\" (begin int, atomic int)",
            "COPY t FROM '/tmp/stdin'",
            "COPY (SELECT a FROM stdin) TO PROGRAM 'x'",
            "BEGIN",
            "SELECT 10-/**/-1",
            "SELECT 1.5e10, 1_000, 0xFF",
            "SELECT $1$ FROM t");

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "'",
                        "''",
                        "E'",
                        "\\",
                        "\"",
                        "$$",
                        "$a$",
                        "$",
                        "--",
                        "\n",
                        "\r",
                        "/*",
                        "*/",
                        ";",
                        "(",
                        ")",
                        " ",
                        "a",
                        "CREATE ",
                        "BEGIN ATOMIC ",
                        "END",
                        "CASE ",
                        "U&",
                        "COPY ",
                        "FROM STDIN",
                        "1",
                        "é",
                        "😀")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<List<String>> statements() {
        return Arbitraries.of(WHOLE).list().ofMaxSize(6);
    }

    @Property(tries = 5000)
    void joiningGivesTheText(@ForAll("texts") String sql) {
        SplitScript split;
        try {
            split = StatementSplitter.split(sql);
        } catch (SqlSyntaxException e) {
            assertThat(e.position()).isEqualTo(Position.of(sql, e.position().offset()));
            return;
        }
        assertThat(split.join()).isEqualTo(sql);
        for (Statement s : split.statements()) {
            assertThat(s.position()).isEqualTo(Position.of(sql, s.position().offset()));
            assertThat(sql.startsWith(s.text(), s.position().offset())).isTrue();
            assertThat(s.text()).isNotBlank();
        }
    }

    @Property(tries = 5000)
    void tokensAreTheText(@ForAll("texts") String sql) {
        try {
            StringBuilder joined = new StringBuilder();
            for (Token token : Tokenizer.tokenize(sql)) {
                assertThat(token.start()).isEqualTo(joined.length());
                assertThat(token.text()).isNotEmpty();
                joined.append(token.text());
            }
            assertThat(joined).hasToString(sql);
        } catch (SqlSyntaxException e) {
            assertThat(e).hasMessageContaining("never closed");
        }
    }

    @Property(tries = 5000)
    void aTextThatComesInPiecesIsSplitAsOne(
            @ForAll("texts") String sql, @ForAll @IntRange(min = 1, max = 7) int piece) {
        assertThat(outcome(() -> pieces(sql, piece)))
                .isEqualTo(outcome(() -> StatementSplitter.split(sql).statements().stream()
                        .map(StatementSplitterTest::withoutRows)
                        .toList()));
    }

    /** A text that comes in pieces is read once, so what nobody asks for is not kept. */
    private static Statement withoutRows(Statement s) {
        boolean rows = s.firstWords(1).equals("copy")
                && s.text().toLowerCase(Locale.ROOT).contains("from stdin");
        int end = rows ? semicolon(s.trail()) : s.trail().length();
        return new Statement(s.lead(), s.text(), s.trail().substring(0, end), s.position());
    }

    private static int semicolon(String trail) {
        Tokenizer tokenizer = new Tokenizer(trail);
        while (tokenizer.hasNext()) {
            Token token = tokenizer.next();
            if (token.isSymbol(';')) {
                return token.end();
            }
        }
        return trail.length();
    }

    private static List<Statement> pieces(String sql, int piece) {
        List<Statement> statements = new ArrayList<>();
        new StatementSplitter(new StringReader(sql), Position.START, piece).forEachRemaining(statements::add);
        return statements;
    }

    private static Object outcome(Supplier<List<Statement>> split) {
        try {
            return split.get();
        } catch (SqlSyntaxException e) {
            return e.getMessage();
        }
    }

    @Property(tries = 500)
    void splittingGivesTheStatementsThatWereJoined(@ForAll("statements") List<String> statements) {
        String script = String.join(" ;\n-- next: ' ;\n", statements) + "; /* end */";
        assertThat(StatementSplitter.split(script).statements().stream().map(Statement::text))
                .isEqualTo(statements);
    }

    @Test
    void aCommentGoesWithTheStatementThatFollows() {
        SplitScript split = StatementSplitter.split("-- one\nSELECT 1; -- two\n/* more */ SELECT 2 -- in\n; -- end\n");
        assertThat(split.statements()).hasSize(2);
        assertThat(split.statements().get(0).comments()).containsExactly("-- one");
        assertThat(split.statements().get(1).comments()).containsExactly("-- two", "/* more */");
        assertThat(split.statements().get(1).trail()).isEqualTo(" -- in\n;");
        assertThat(split.tail()).isEqualTo(" -- end\n");
    }

    @Test
    void positionsCountCharactersAndEveryKindOfLineEnd() {
        SplitScript split = StatementSplitter.split("SELECT 1;\r\n\rSELECT '😀'; SELECT 3");
        assertThat(split.statements())
                .extracting(s -> s.position().toString())
                .containsExactly("line 1, column 1", "line 3, column 1", "line 3, column 13");
    }

    @Test
    void semicolonsAloneAreNoStatements() {
        assertThat(StatementSplitter.split(";; ;").statements()).isEmpty();
        assertThat(StatementSplitter.split(";SELECT 1;;SELECT 2;").statements()).hasSize(2);
        assertThat(StatementSplitter.split("").statements()).isEmpty();
    }

    @Test
    void aCommentEndsAtACarriageReturnAsOnTheServer() {
        assertThat(StatementSplitter.split("-- x\rSELECT 1;").statements()).hasSize(1);
    }

    @Test
    void firstWordsAreFolded() {
        Statement statement = StatementSplitter.split("Create /* x */ INDEX \"i\"")
                .statements()
                .get(0);
        assertThat(statement.firstWords(3)).isEqualTo("create index");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "COPY t FROM STDIN;\n1\tit's (\n\\N\t$$\n\\.\n",
                "copy t (a, b) from stdin with (format csv);\r\n1,'\r\n\\.\r\n",
                "COPY BINARY t FROM STDIN;\n\\.\n",
            })
    void rowsForCopyArePassedOver(String copy) {
        String sql = "SELECT 1;\n" + copy + "SELECT 2;\n";
        SplitScript split = StatementSplitter.split(sql);
        assertThat(split.join()).isEqualTo(sql);
        assertThat(split.statements()).extracting(s -> s.firstWords(1)).containsExactly("select", "copy", "select");
        for (int piece : new int[] {1, 3, 7, 1000}) {
            List<Statement> streamed = new ArrayList<>();
            new StatementSplitter(new StringReader(sql), Position.START, piece).forEachRemaining(streamed::add);
            assertThat(streamed)
                    .extracting(Statement::text, Statement::position)
                    .isEqualTo(split.statements().stream()
                            .map(s -> tuple(s.text(), s.position()))
                            .toList());
        }
    }

    @Test
    void rowsEndWithTheScript() {
        SplitScript split = StatementSplitter.split("COPY t FROM STDIN;\n1\n2");
        assertThat(split.statements()).hasSize(1);
        assertThat(split.join()).isEqualTo("COPY t FROM STDIN;\n1\n2");
    }

    @Test
    void metaCommandsAreRefused() {
        assertThatThrownBy(() -> StatementSplitter.split("SELECT 1;\n  \\i it's.sql"))
                .hasMessage("At line 2, column 3 a psql meta-command stands; the server knows none, so only psql could"
                        + " run this script. Remove it, or write what it does as SQL.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'x", "\"x", "E'x\\'", "$$x", "$a$ $$", "/* /* */", "(SELECT 1;", "U&'x", "U&\"x"})
    void whatIsNotClosedIsRefusedWhereItBegins(String sql) {
        assertThatThrownBy(() -> StatementSplitter.split("SELECT 1;\n " + sql))
                .hasMessageStartingWith("At line 2, column 2 a ")
                .hasMessageContaining("never closed");
    }

    @Test
    void aBodyWithoutEndIsRefused() {
        assertThatThrownBy(() -> StatementSplitter.split("CREATE FUNCTION f() BEGIN ATOMIC SELECT 1;"))
                .hasMessageContaining("BEGIN ATOMIC");
    }
}
