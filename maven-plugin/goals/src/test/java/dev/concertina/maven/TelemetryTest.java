package dev.concertina.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.maven.telemetry.OtlpReceiver;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.metrics.v1.Metric;
import io.opentelemetry.proto.trace.v1.Span;
import io.opentelemetry.proto.trace.v1.Status;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a collector gets of a run, over the wire. */
class TelemetryTest {
    private static final String SECRET = "C4n4ry-s3cret";

    @RegisterExtension
    final Goals goals = new Goals();

    private final Map<String, String> before = new LinkedHashMap<>();

    private void set(String property, String value) {
        before.put(property, System.getProperty(property));
        System.setProperty(property, value);
    }

    private void sendTo(OtlpReceiver receiver) {
        set("otel.sdk.disabled", "false");
        set("otel.exporter.otlp.protocol", "http/protobuf");
        set("otel.exporter.otlp.endpoint", receiver.address());
    }

    @AfterEach
    void restore() {
        before.forEach((property, value) -> {
            if (value == null) {
                System.clearProperty(property);
            } else {
                System.setProperty(property, value);
            }
        });
    }

    @Test
    void aRunIsASpanWithItsFilesAndStatements() throws Exception {
        migrations();
        try (EmbeddedDatabase database = TestServers.database(18);
                OtlpReceiver receiver = new OtlpReceiver()) {
            sendTo(receiver);
            Outcome run = goals.runAt(database, "apply", "db.yes=true", "db.environment=development");
            assertThat(run.failure()).hasMessageContaining("0003_expand_fails.sql stopped");
            List<Span> spans = receiver.spans();
            assertThat(spans)
                    .extracting(Span::getName)
                    .containsExactly(
                            "db:apply",
                            "0001_expand_items.sql",
                            "CREATE TABLE",
                            "CREATE FUNCTION",
                            "INSERT",
                            "0002_backfill_names.sql",
                            "UPDATE",
                            "0003_expand_fails.sql",
                            "INSERT");
            Span root = spans.get(0);
            assertThat(root.getParentSpanId().isEmpty()).isTrue();
            assertThat(List.of(spans.get(1), spans.get(5), spans.get(7)))
                    .allMatch(s -> s.getParentSpanId().equals(root.getSpanId()));
            assertThat(spans.subList(2, 5))
                    .allMatch(s -> s.getParentSpanId().equals(spans.get(1).getSpanId()));
            assertThat(spans)
                    .filteredOn(s -> s.getStatus().getCode() == Status.StatusCode.STATUS_CODE_ERROR)
                    .containsExactly(root, spans.get(7), spans.get(8));
            attributes(database.name(), spans);
            assertThat(receiver.everything()).contains("db.query.text").doesNotContain(SECRET);
        }
    }

    private static void attributes(String database, List<Span> spans) {
        assertThat(of(spans.get(0)))
                .containsEntry("db.system.name", "postgresql")
                .containsEntry("db.namespace", database)
                .containsEntry("concertina.environment", "development")
                .containsEntry("concertina.files", "3")
                .hasEntrySatisfying("concertina.plan", p -> assertThat(p).startsWith("sha256/v1:"));
        assertThat(of(spans.get(5)))
                .containsEntry("concertina.file", "0002_backfill_names.sql")
                .containsEntry("concertina.phase", "backfill")
                .containsEntry("concertina.direction", "up")
                .containsEntry("concertina.rows", "2500");
        assertThat(of(spans.get(3)))
                .containsEntry("db.operation.name", "CREATE FUNCTION")
                .containsEntry("db.query.text", "CREATE FUNCTION public.secret() RETURNS text LANGUAGE sql AS ?");
        assertThat(of(spans.get(8)))
                .containsEntry("db.query.text", "INSERT INTO public.item VALUES (?, ?)")
                .containsEntry("db.response.status_code", "23505")
                .containsEntry("error.type", "23505")
                .containsEntry("concertina.line", "2");
        assertThat(spans.get(8).getKind()).isEqualTo(Span.SpanKind.SPAN_KIND_CLIENT);
        assertThat(spans).allMatch(s -> s.getEventsCount() == 0);
    }

    @Test
    void filesAreTimedAndRowsAreCounted() throws Exception {
        migrations();
        try (EmbeddedDatabase database = TestServers.database(18);
                OtlpReceiver receiver = new OtlpReceiver()) {
            sendTo(receiver);
            goals.runAt(database, "apply", "db.yes=true", "db.environment=development");
            Metric duration = metric(receiver, "concertina.file.duration");
            assertThat(duration.getUnit()).isEqualTo("s");
            assertThat(duration.getHistogram().getDataPointsList())
                    .hasSize(3)
                    .allMatch(p -> p.getCount() == 1 && p.getSum() > 0 && p.getSum() < 60);
            Metric rows = metric(receiver, "concertina.backfill.rows");
            assertThat(rows.getSum().getDataPointsList())
                    .singleElement()
                    .matches(p -> p.getAsInt() == 2500 && p.getAttributesCount() == 2);
        }
    }

    @Test
    void aWrongConfigurationIsToldAndStopsNothing() throws Exception {
        migrations();
        try (EmbeddedDatabase database = TestServers.database(18)) {
            set("otel.sdk.disabled", "false");
            set("otel.traces.exporter", "pigeon");
            goals.runAt(database, "apply", "db.yes=true", "db.environment=development", "db.to=2")
                    .succeeds()
                    .tells("pigeon", "nothing is sent to a collector", "OTEL_", "DONE");
        }
    }

    @Test
    void aCollectorThatIsNotThereStopsNothing() throws Exception {
        migrations();
        try (EmbeddedDatabase database = TestServers.database(18)) {
            OtlpReceiver gone = new OtlpReceiver();
            gone.close();
            sendTo(gone);
            goals.runAt(database, "apply", "db.yes=true", "db.environment=development", "db.to=2")
                    .succeeds()
                    .tells("DONE");
        }
    }

    private void migrations() throws Exception {
        Files.createDirectories(goals.path(Goals.MIGRATIONS));
        migration(
                "0001_expand_items",
                "CREATE TABLE public.item (id bigint PRIMARY KEY, name text);\n"
                        + "CREATE FUNCTION public.secret() RETURNS text LANGUAGE sql AS $$ SELECT '" + SECRET
                        + "' $$;\n"
                        + "INSERT INTO public.item SELECT i, '" + SECRET
                        + "' || i FROM generate_series(1, 2500) AS i;");
        migration(
                "0002_backfill_names",
                "-- concertina: 1\n-- transactional: no\n\n-- concertina:batch table=public.item key=id\n"
                        + "UPDATE public.item SET name = '" + SECRET + "' WHERE name <> '" + SECRET + "';");
        migration("0003_expand_fails", "-- " + SECRET + "\nINSERT INTO public.item VALUES (7, '" + SECRET + "');");
    }

    private void migration(String name, String sql) throws Exception {
        Files.writeString(goals.migration(name + ".sql"), sql);
        Files.writeString(goals.migration(name + ".down.sql"), "SELECT 1;");
    }

    private static Metric metric(OtlpReceiver receiver, String name) throws Exception {
        return receiver.metrics().stream()
                .filter(m -> m.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> of(Span span) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (KeyValue attribute : span.getAttributesList()) {
            attributes.put(
                    attribute.getKey(),
                    attribute.getValue().hasIntValue()
                            ? Long.toString(attribute.getValue().getIntValue())
                            : attribute.getValue().getStringValue());
        }
        return attributes;
    }
}
