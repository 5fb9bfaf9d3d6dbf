package dev.concertina.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.parse.DefinitionParser;
import dev.concertina.schema.Model;
import dev.concertina.schema.Schema;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DefinitionRecordsTest {
    private static final String VIEW = "CREATE VIEW public.\"A b\" AS\n  SELECT 1 AS \"x\" -- one\n";
    private static final String ROUTINE =
            "CREATE FUNCTION public.f(integer) RETURNS text LANGUAGE sql AS $$\n\tSELECT '\\n' $$";

    private static final Schema SCHEMA =
            Schema.EMPTY.withDefinitions(DefinitionParser.script(VIEW + ";" + ROUTINE + ";"));

    @Test
    void areReadAsTheyWereWritten() {
        String text = ModelWriter.write(new Model(SCHEMA, List.of()));

        assertThat(text).contains("{\"definition\": \"public.\\\"A b\\\"\", \"kind\": \"view\"");
        Schema read = ModelReader.read("schema.json", text).schema();
        assertThat(read).isEqualTo(SCHEMA);
        assertThat(read.definitions().values())
                .extracting(d -> d.sql())
                .containsExactly(ROUTINE, VIEW.substring(0, VIEW.indexOf(" -- one")));
    }

    @Test
    void aSchemaWithoutAnyIsWrittenAndNamedAsBefore() {
        assertThat(ModelWriter.write(new Model(Schema.EMPTY, List.of()))).doesNotContain("definition");
        Schema reformatted = Schema.EMPTY.withDefinitions(
                DefinitionParser.script("create view public.\"A b\" as select 1 as \"x\";" + ROUTINE));
        assertThat(Fingerprint.of(reformatted)).isEqualTo(Fingerprint.of(SCHEMA));
        assertThat(Fingerprint.of(Schema.EMPTY)).isNotEqualTo(Fingerprint.of(SCHEMA));
    }

    @Test
    void anOutlineNamesThemOnly() {
        assertThat(Outline.of(SCHEMA)).hasSize(2).noneMatch(l -> l.contains("SELECT"));
    }
}
