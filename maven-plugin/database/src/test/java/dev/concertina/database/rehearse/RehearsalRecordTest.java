package dev.concertina.database.rehearse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import dev.concertina.script.ScriptPair;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RehearsalRecordTest {
    private static final Seal KEY = new Seal(Optional.of("geheim"));

    private static final List<ScriptPair> PAIRS = new Shelf()
            .put("0001_expand_a", "SELECT 1;", "SELECT 2;")
            .put("0002_expand_b", "SELECT 3;", "SELECT 4;")
            .workspace()
            .folder()
            .pairs();

    private static RehearsalRecord record(boolean passed) {
        ScriptPair second = PAIRS.get(1);
        String checksums =
                second.up().checksum() + " " + second.down().orElseThrow().checksum();
        return new RehearsalRecord(
                passed, Map.of("0001_expand_a.sql", "sha256/v1:0"), Map.of("0002_expand_b.sql", checksums));
    }

    private static String json(RehearsalRecord record, Seal seal) {
        JsonObject json = new JsonObject();
        json.add(RehearsalRecord.FIELD, record.json(seal));
        return json.toString();
    }

    @Test
    void isReadAsItWasWritten() {
        for (Seal seal : List.of(Seal.PLAIN, KEY)) {
            assertThat(RehearsalRecord.read(json(record(true), seal), seal)).isEqualTo(record(true));
        }
        assertThat(KEY.toString()).doesNotContain("geheim");
    }

    @Test
    void isNotBelievedOnceItWasChangedOrWithoutTheKey() {
        String json = json(record(false), KEY);
        assertThatThrownBy(() -> RehearsalRecord.read(json.replace("false", "true"), KEY))
                .isInstanceOf(JsonParseException.class)
                .hasMessageContaining("changed since it was written");
        assertThatThrownBy(() -> RehearsalRecord.read(json(record(true), Seal.PLAIN), KEY))
                .isInstanceOf(JsonParseException.class)
                .hasMessageContaining("another key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "no report", "{\"record\": 1}", "{\"record\": {\"passed\": true}}"})
    void somethingElseIsNoRecord(String text) {
        assertThatThrownBy(() -> RehearsalRecord.read(text, Seal.PLAIN)).isInstanceOf(JsonParseException.class);
    }

    @Test
    void tellsWhatWasNotRehearsed() {
        assertThat(record(true).refusal(PAIRS.subList(1, 2))).isEmpty();
        assertThat(record(false).refusal(PAIRS.subList(1, 2))).contains("the rehearsal failed");
        List<ScriptPair> others = new Shelf()
                .put("0002_expand_b", "SELECT 3;", "SELECT 5;")
                .put("0003_expand_c", "SELECT 3;", "SELECT 5;")
                .workspace()
                .folder()
                .pairs();
        assertThat(record(true).refusal(PAIRS).orElseThrow()).contains("\"0001_expand_a.sql\" was taken for applied");
        assertThat(record(true).refusal(others))
                .contains("in the rehearsal, \"0002_expand_b.sql\", or its way back, was another text;"
                        + " \"0003_expand_c.sql\" was not there");
    }
}
