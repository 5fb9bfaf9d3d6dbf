package dev.concertina.ddl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.schema.Expression;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CheckReaderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"Rows have no value in \"note\"", "Rows of \"o'brien\"", "a\\b and 'c'", "x, for example y"})
    void readsWhatWasWritten(String fact) {
        String sql = new RequireNoRow(
                        QualifiedName.of("public", "orders"),
                        List.of(Name.of("id")),
                        Expression.of("note IS NULL"),
                        fact,
                        "Give them one.")
                .sql();
        assertThat(CheckReader.fact(sql)).contains(fact);
    }

    @Test
    void otherStatementsStopForNoRows() {
        assertThat(CheckReader.fact("UPDATE t SET a = 1")).isEmpty();
        assertThat(CheckReader.fact("DO $$ BEGIN RAISE EXCEPTION 'no'; END $$")).isEmpty();
    }
}
