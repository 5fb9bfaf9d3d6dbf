package dev.concertina.database.report;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An element of HTML or SVG. Whatever is put into it is escaped, so that no name of a table and no text of a script can
 * become markup.
 */
final class Tag {
    private static final Set<String> VOID = Set.of("meta", "input");

    private final String name;
    private final StringBuilder attributes = new StringBuilder();
    private final StringBuilder content = new StringBuilder();

    private Tag(String name) {
        this.name = name;
    }

    static Tag of(String name) {
        return new Tag(name);
    }

    /** An element of a class. */
    static Tag of(String name, String cssClass) {
        return new Tag(name).with("class", cssClass);
    }

    /** A quiet element that is read out by its text alone. */
    static Tag decoration(String name) {
        return new Tag(name).with("aria-hidden", "true");
    }

    Tag with(String attribute, String value) {
        attributes
                .append(' ')
                .append(attribute)
                .append("=\"")
                .append(escaped(value))
                .append('"');
        return this;
    }

    Tag with(String attribute, long value) {
        return with(attribute, Long.toString(value));
    }

    /** An attribute without a value. */
    Tag with(String attribute) {
        attributes.append(' ').append(attribute);
        return this;
    }

    Tag text(String text) {
        content.append(escaped(text));
        return this;
    }

    Tag add(Tag child) {
        child.writeTo(content);
        return this;
    }

    Tag add(Optional<Tag> child) {
        child.ifPresent(this::add);
        return this;
    }

    Tag add(Stream<Tag> children) {
        children.forEach(this::add);
        return this;
    }

    /** A style or script of our own, as it is: the only content that is not escaped. */
    static Tag verbatim(String name, Asset asset) {
        Tag tag = new Tag(name);
        tag.content.append(asset.text());
        return tag;
    }

    private void writeTo(StringBuilder out) {
        out.append('<').append(name).append(attributes).append('>');
        if (!VOID.contains(name)) {
            out.append(content).append("</").append(name).append('>');
        }
    }

    /** Characters that XML forbids become a sign that says so: an SVG is read as XML when it stands alone. */
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(isReadable(c) ? c : 0xFFFD);
            }
        });
        return out.toString();
    }

    private static boolean isReadable(int c) {
        boolean control = c < ' ' && c != '\n' && c != '\t' && c != '\r';
        return !control && !(c >= 0xD800 && c <= 0xDFFF);
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        writeTo(out);
        return out.toString();
    }
}
