package dev.concertina.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StatementTest {
    @Test
    void literalsBecomeQuestionMarksAndNamesStay() {
        assertThat(statement("""
                        INSERT INTO public."Käufer 1" (id, t1) -- 'a comment'
                            VALUES (-17, 'it''s'), (0x1F, E'\\'x'), (1.5e3,$$body$$), (2, U&'\\0041'), ($1, $a$ ' $a$)""").withoutLiterals())
                .isEqualTo("INSERT INTO public.\"Käufer 1\" (id, t1) VALUES (-?, ?), (?, ?), (?,?), (?, ?), ($1, ?)");
        assertThat(statement("DO $x$ BEGIN RAISE 'secret'; END $x$").withoutLiterals())
                .isEqualTo("DO ?");
        assertThat(statement("SELECT B'1',/* 'c' */N'x'\n 'more'").withoutLiterals())
                .isEqualTo("SELECT ?, ? ?");
    }

    @ParameterizedTest
    @CsvSource({
        "UPDATE t SET a = 1, UPDATE",
        "create unique index concurrently i on t (a), CREATE INDEX",
        "create or replace function f() returns int, CREATE FUNCTION",
        "ALTER TABLE t ADD c int, ALTER TABLE",
        "DROP TABLE t, DROP TABLE",
        "VACUUM, VACUUM",
        "CREATE, CREATE",
        "(SELECT 1), ''"
    })
    void aCommandIsItsKeyWords(String sql, String command) {
        assertThat(statement(sql).command()).isEqualTo(command);
    }

    private static Statement statement(String sql) {
        return new Statement("", sql, "", Position.of(sql, 0));
    }
}
