package dev.concertina.database.sample;

import com.google.gson.FormattingStyle;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * JSON of the same shape: its texts and numbers are masked, and its keys.
 *
 * @param names keys that stay
 */
record JsonMask(TextMask texts, NumberMask numbers, Set<String> names) implements UnaryOperator<String> {
    @Override
    public String apply(String text) {
        StringWriter out = new StringWriter();
        try (JsonReader reader = new JsonReader(new StringReader(text));
                JsonWriter writer = new JsonWriter(out)) {
            reader.setStrictness(Strictness.LENIENT);
            reader.setNestingLimit(JsonNames.DEPTH);
            writer.setStrictness(Strictness.LENIENT);
            writer.setFormattingStyle(FormattingStyle.COMPACT);
            writer.setHtmlSafe(false);
            while (reader.peek() != JsonToken.END_DOCUMENT) {
                part(reader, writer);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a value of a JSON column is no JSON", e);
        }
        return out.toString();
    }

    private void part(JsonReader reader, JsonWriter writer) throws IOException {
        switch (reader.peek()) {
            case BEGIN_ARRAY -> {
                reader.beginArray();
                writer.beginArray();
            }
            case END_ARRAY -> {
                reader.endArray();
                writer.endArray();
            }
            case BEGIN_OBJECT -> {
                reader.beginObject();
                writer.beginObject();
            }
            case END_OBJECT -> {
                reader.endObject();
                writer.endObject();
            }
            case NAME -> writer.name(name(reader.nextName()));
            case STRING -> writer.value(texts.apply(reader.nextString()));
            case NUMBER -> writer.jsonValue(numbers.apply(reader.nextString()));
            case BOOLEAN -> writer.value(reader.nextBoolean());
            case NULL -> {
                reader.nextNull();
                writer.nullValue();
            }
            case END_DOCUMENT -> throw new IllegalStateException("nothing is left");
        }
    }

    private String name(String name) {
        return names.contains(name) ? name : texts.apply(name);
    }
}
