package dev.concertina.script;

import java.util.Optional;

/** Writes a header as comment lines; the reader gives back the same header. */
final class HeaderWriter {
    static final int FORMAT = 1;

    private final StringBuilder out = new StringBuilder();

    private HeaderWriter() {}

    static String write(Header header) {
        HeaderWriter writer = new HeaderWriter();
        writer.line("concertina", Optional.of(FORMAT));
        writer.line("change", header.change());
        writer.line("phase", header.phase());
        writer.line("parent", header.parent());
        if (!header.depends().isEmpty()) {
            writer.line("depends", Optional.of(String.join(", ", header.depends())));
        }
        writer.line("transactional", Optional.of(header.transactional() ? "yes" : "no"));
        writer.line("gate", Optional.of(header.gate()));
        writer.line("rationale", header.rationale());
        writer.line("link", header.link());
        writer.line("schema", header.schema());
        writer.line("cost", header.cost());
        writer.line("rollback", header.rollback());
        writer.line("placeholders", header.placeholders() ? Optional.of("yes") : Optional.empty());
        writer.line("replaces", header.replaces());
        return writer.out.toString();
    }

    private void line(String key, Optional<?> value) {
        value.ifPresent(v -> out.append(Comment.wrapped("-- " + key + ": ", "--   ", v.toString())));
    }
}
