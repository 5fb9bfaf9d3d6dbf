package dev.concertina.database.rehearse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonParseException;
import dev.concertina.database.report.ReportJson;
import dev.concertina.schema.Schema;
import dev.concertina.script.NamingStyle;
import dev.concertina.script.Script;
import dev.concertina.script.ScriptPair;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TimeEstimateTest {
    @Test
    void growsWithRowsWhereEnoughWereRehearsed() {
        assertThat(new TimeEstimate(200, 20_000, OptionalLong.of(1_000_000)).scaled())
                .hasValue(10_000);
        assertThat(new TimeEstimate(8, 36, OptionalLong.of(1_000_000)).scaled()).isEmpty();
        assertThat(new TimeEstimate(200, 20_000, OptionalLong.of(50)).scaled()).isEmpty();
        assertThat(new TimeEstimate(200, 20_000, OptionalLong.empty()).scaled()).isEmpty();
    }

    @Test
    void readsTheTimesOfAReport() {
        Script up =
                Script.read(NamingStyle.CONCERTINA.parse("0001_expand_a.sql").orElseThrow(), "0001_expand_a.sql", "");
        RehearsedFile file = new RehearsedFile(
                new ScriptPair(up, Optional.empty()),
                Schema.EMPTY,
                false,
                12,
                7,
                36,
                Proof.LOSSLESS,
                List.of("something"),
                Evidence.NONE);
        RehearsalPlan plan = new RehearsalPlan(List.of(), List.of(file.scripts()), 0, SmokeTests.NONE, false);
        RehearsalReport report = new RehearsalReport(
                plan,
                "18.6",
                List.of(file),
                Schema.EMPTY,
                new RehearsedWayBack(1, List.of()),
                new RehearsedRows(1, Optional.empty(), List.of()),
                List.of(),
                Optional.empty(),
                List.of());
        assertThat(RehearsedTime.read(ReportJson.write(report)))
                .containsExactly(new RehearsedTime("0001_expand_a.sql", 12, 7, 36));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "{\"files\": 1}", "{\"files\": [{\"upMillis\": \"long\"}]}", "no report"})
    void somethingElseIsNoReport(String text) {
        assertThatThrownBy(() -> RehearsedTime.read(text)).isInstanceOf(JsonParseException.class);
    }
}
