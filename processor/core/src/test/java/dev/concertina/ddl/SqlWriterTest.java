package dev.concertina.ddl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.schema.DataType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SqlWriterTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bpchar                       | bpchar
            bpchar[]                     | bpchar[]
            char                         | character(1)
            character(3)[]               | character(3)[]
            bit                          | bit(1)
            timestamptz(3)               | timestamp(3) with time zone
            "my schema"."Mood"[]         | "my schema"."Mood"[]
            """)
    void aTypeIsWrittenAsTheServerReadsIt(String type, String expected) {
        assertThat(new SqlWriter().type(DataType.parse(type)).toString()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"bit, '\"bit\"'", "character, bpchar", "bit varying, bit varying"})
    void aTypeWithoutLengthGetsNone(String name, String expected) {
        assertThat(new SqlWriter().type(DataType.builtin(name)).toString()).isEqualTo(expected);
    }
}
