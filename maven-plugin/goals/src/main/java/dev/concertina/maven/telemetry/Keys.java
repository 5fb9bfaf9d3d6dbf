package dev.concertina.maven.telemetry;

import dev.concertina.database.apply.Job;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;

/** What attributes are called: by OpenTelemetry's conventions for databases, and our own where these know none. */
final class Keys {
    static final String POSTGRESQL = "postgresql";
    static final AttributeKey<String> SYSTEM = AttributeKey.stringKey("db.system.name");
    static final AttributeKey<String> NAMESPACE = AttributeKey.stringKey("db.namespace");
    static final AttributeKey<String> OPERATION = AttributeKey.stringKey("db.operation.name");
    static final AttributeKey<String> TEXT = AttributeKey.stringKey("db.query.text");
    static final AttributeKey<String> STATUS = AttributeKey.stringKey("db.response.status_code");
    static final AttributeKey<String> ERROR = AttributeKey.stringKey("error.type");

    static final AttributeKey<String> RUN = AttributeKey.stringKey("concertina.run");
    static final AttributeKey<String> PLAN = AttributeKey.stringKey("concertina.plan");
    static final AttributeKey<String> ENVIRONMENT = AttributeKey.stringKey("concertina.environment");
    static final AttributeKey<Long> FILES = AttributeKey.longKey("concertina.files");
    static final AttributeKey<String> FILE = AttributeKey.stringKey("concertina.file");
    static final AttributeKey<Long> LINE = AttributeKey.longKey("concertina.line");
    static final AttributeKey<Long> STATEMENTS = AttributeKey.longKey("concertina.statements");
    static final AttributeKey<Long> ROWS = AttributeKey.longKey("concertina.rows");
    static final AttributeKey<Long> RETRIES = AttributeKey.longKey("concertina.retries");
    static final AttributeKey<Boolean> FAILED = AttributeKey.booleanKey("concertina.failed");

    private static final AttributeKey<String> PHASE = AttributeKey.stringKey("concertina.phase");
    private static final AttributeKey<String> DIRECTION = AttributeKey.stringKey("concertina.direction");

    private Keys() {}

    /** What metrics tell files apart by: few values, so that a history of files is no history of time series. */
    static Attributes of(Job job) {
        return Attributes.of(
                PHASE,
                job.script().name().phase().toString(),
                DIRECTION,
                job.direction().toString());
    }
}
