package dev.concertina.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ModelReaderTest {
    private static final String START = "[\n{\"concertina\": \"model\", \"format\": 1},\n";
    private static final String END = "{\"end\": true}\n]\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"table\": \"public.t\", \"colour\": \"red\"}, | line 3: | \"colour\" that this release",
                "{\"table\": \"t\"}, | line 3: | not of the form schema.name",
                "{\"table\": \"public.t\", \"column\": \"c\", \"type\": \"text\"}, | line 3: | no record of its own",
                "{\"table\": \"public.t\"},{\"table\": \"public.t\"}, | line 3: | repeats table \"public.t\"",
                "{\"view\": \"public.t\"}, | line 3: | a record that this release",
                "{\"intent\": \"guess\", \"table\": \"a.b\"}, | line 3: | intent \"guess\"",
                "{\"domain\": \"a.b\"}, | line 3: | has no \"type\"",
                "{\"domain\": \"a.b\", \"type\": \"serial\"}, | line 3: | invalid \"type\"",
                "{\"domain\": \"a.b\", \"type\": \"text\", \"notNull\": 1}, | line 3: | neither true nor false",
                "{\"sequence\": \"a.b\", \"start\": 1.5}, | line 3: | no whole number",
                "{\"sequence\": \"a.b\", \"start\": 9999999999999999999}, | line 3: | invalid \"start\"",
                "{\"namespace\": \"\"}, | line 3: | A name is empty",
                "{\"namespace\": 1}, | line 3: | which is no text",
                "{namespace: \"a\"}, | line 3 | no valid JSON",
                "7, | line 3 | something else than an object",
            })
    void whatItDoesNotUnderstandIsRefused(String record, String where, String fact) {
        assertThatThrownBy(() -> ModelReader.read("schema.json", START + record + "\n" + END))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageStartingWith("schema.json")
                .hasMessageContaining(where)
                .hasMessageContaining(fact);
    }

    @Test
    void aColumnThatStandsTwiceIsRefusedWithBothLines() {
        String column = "{\"table\": \"a.t\", \"column\": \"c\", \"type\": \"text\"},\n";
        assertThatThrownBy(() ->
                        ModelReader.read("schema.json", START + "{\"table\": \"a.t\"},\n" + column + column + END))
                .hasMessageContaining("schema.json, line 5")
                .hasMessageContaining("repeats column \"c\" of table \"a.t\", which line 4 already holds");
    }

    @Test
    void anotherFormatIsRefused() {
        assertThatThrownBy(() ->
                        ModelReader.read("schema.json", "[{\"concertina\": \"model\", \"format\": 2},{\"end\": true}]"))
                .hasMessage("schema.json has format 2, this release of Concertina reads format 1; reading on could lose"
                        + " what it does not know. Use the release that wrote the file, or a newer one.");
    }

    @Test
    void anotherKindIsRefused() {
        assertThatThrownBy(() -> ModelReader.read("schema.json", SnapshotWriter.write(Snapshot.EMPTY)))
                .hasMessageContaining("is a \"snapshot\" and not a \"model\"");
    }

    @Test
    void whatIsCutOffIsRefused() {
        assertThatThrownBy(() -> ModelReader.read("schema.json", START + "{\"table\": \"a.t\"}]"))
                .hasMessageContaining("may be cut off");
        assertThatThrownBy(() -> ModelReader.read("schema.json", START)).hasMessageContaining("no valid JSON");
        assertThatThrownBy(() -> ModelReader.read("schema.json", "")).hasMessageContaining("no valid JSON");
        assertThatThrownBy(() -> ModelReader.read("schema.json", "[]")).hasMessageContaining("does not begin");
    }

    @Test
    void anotherLayoutOfTheSameJsonIsRead() {
        String oneLine = Examples.SHOP.replace("\n", " ");
        assertThat(ModelReader.read("schema.json", oneLine).schema()).isEqualTo(Examples.shop());
        String spread = Examples.SHOP.replace(", ", ",\r\n   ");
        assertThat(ModelReader.read("schema.json", spread).schema()).isEqualTo(Examples.shop());
    }
}
