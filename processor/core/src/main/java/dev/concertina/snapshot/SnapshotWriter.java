package dev.concertina.snapshot;

/** Writes a snapshot as the text of {@code schema.json} beside the migrations. */
public final class SnapshotWriter {
    static final String KIND = "snapshot";
    static final int FORMAT = 1;

    private SnapshotWriter() {}

    public static String write(Snapshot snapshot) {
        Records out = new Records(KIND, FORMAT);
        out.section("head");
        snapshot.head()
                .ifPresent(h -> out.add(new JsonLine()
                        .number("head", h.number())
                        .text("file", h.file())
                        .text("checksum", h.checksum())));
        out.section("pending contracts");
        snapshot.pending().forEach(p -> pending(p, out));
        out.section("retired");
        snapshot.retired()
                .forEach(r -> out.add(new JsonLine()
                        .number("retired", r.number())
                        .text("kind", r.kind())
                        .text("object", Spelling.of(r.object()))
                        .text("column", r.column())));
        new SchemaRecords(Style.AS_WRITTEN).write(snapshot.schema(), out);
        return out.text();
    }

    private static void pending(PendingContract pending, Records out) {
        SchemaRecords schema = new SchemaRecords(Style.AS_WRITTEN);
        out.add(line(pending).text("lastFile", pending.lastFile()));
        IntentRecord.all(pending.intents()).forEach(i -> out.add(line(pending).raw("intent", i.json())));
        schema.list(pending.before()).forEach(r -> out.add(line(pending).raw("before", r.json())));
        schema.list(pending.after()).forEach(r -> out.add(line(pending).raw("after", r.json())));
        out.gap();
    }

    private static JsonLine line(PendingContract pending) {
        return new JsonLine().number("pending", pending.number()).text("name", pending.name());
    }
}
