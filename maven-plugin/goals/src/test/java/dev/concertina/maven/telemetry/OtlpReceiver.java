package dev.concertina.maven.telemetry;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.metrics.v1.ExportMetricsServiceRequest;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.metrics.v1.Metric;
import io.opentelemetry.proto.trace.v1.Span;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A collector: takes what OTLP exporters send over HTTP, and keeps it. */
public final class OtlpReceiver implements AutoCloseable {
    private final HttpServer server;
    private final List<byte[]> traces = new CopyOnWriteArrayList<>();
    private final List<byte[]> metrics = new CopyOnWriteArrayList<>();

    public OtlpReceiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/traces", exchange -> keep(exchange, traces));
        server.createContext("/v1/metrics", exchange -> keep(exchange, metrics));
        server.start();
    }

    /** The base of what OTEL_EXPORTER_OTLP_ENDPOINT is set to. */
    public String address() {
        return "http://" + server.getAddress().getHostString() + ":"
                + server.getAddress().getPort();
    }

    private static void keep(HttpExchange exchange, List<byte[]> bodies) throws IOException {
        bodies.add(exchange.getRequestBody().readAllBytes());
        exchange.getResponseHeaders().set("Content-Type", "application/x-protobuf");
        exchange.sendResponseHeaders(200, -1);
        exchange.close();
    }

    /** All spans, in the order of their beginnings. */
    public List<Span> spans() throws IOException {
        List<Span> spans = new ArrayList<>();
        for (byte[] body : traces) {
            ExportTraceServiceRequest.parseFrom(body)
                    .getResourceSpansList()
                    .forEach(r -> r.getScopeSpansList().forEach(s -> spans.addAll(s.getSpansList())));
        }
        spans.sort(java.util.Comparator.comparingLong(Span::getStartTimeUnixNano));
        return spans;
    }

    public List<Metric> metrics() throws IOException {
        List<Metric> all = new ArrayList<>();
        for (byte[] body : metrics) {
            ExportMetricsServiceRequest.parseFrom(body)
                    .getResourceMetricsList()
                    .forEach(r -> r.getScopeMetricsList().forEach(s -> all.addAll(s.getMetricsList())));
        }
        return all;
    }

    /** Everything that came, byte by byte. */
    public String everything() {
        StringBuilder all = new StringBuilder();
        traces.forEach(b -> all.append(new String(b, StandardCharsets.UTF_8)));
        metrics.forEach(b -> all.append(new String(b, StandardCharsets.UTF_8)));
        return all.toString();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
