package dev.concertina.database.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A JSON Schema, as far as our own use it; a key word that it does not know is an error. What the schema does not name is
 * refused, so that no field comes without its description.
 */
public record JsonSchema(JsonObject root) {
    private static final Set<String> KNOWN = Set.of(
            "$schema",
            "$defs",
            "$ref",
            "title",
            "description",
            "type",
            "required",
            "properties",
            "items",
            "enum",
            "const",
            "minimum");

    /** Everything in which a value is not as the schema wants it. */
    public List<String> problems(JsonElement value) {
        List<String> problems = new ArrayList<>();
        check("$", value, root, problems);
        return problems;
    }

    private void check(String path, JsonElement value, JsonObject schema, List<String> problems) {
        schema.keySet().stream()
                .filter(k -> !KNOWN.contains(k))
                .forEach(k -> problems.add("the schema has an unknown key word " + k));
        if (schema.has("$ref")) {
            String name = schema.get("$ref").getAsString().replace("#/$defs/", "");
            check(path, value, root.getAsJsonObject("$defs").getAsJsonObject(name), problems);
        }
        if (schema.has("const") && !schema.get("const").equals(value)) {
            problems.add(path + " is " + value + ", not " + schema.get("const"));
        }
        if (schema.has("enum") && !schema.getAsJsonArray("enum").contains(value)) {
            problems.add(path + " is " + value + ", not one of " + schema.get("enum"));
        }
        if (schema.has("minimum") && value.getAsLong() < schema.get("minimum").getAsLong()) {
            problems.add(path + " is " + value + ", which is too small");
        }
        if (schema.has("type") && !isOf(schema.get("type").getAsString(), value)) {
            problems.add(path + " is " + value + ", no " + schema.get("type"));
        } else if (value.isJsonObject()) {
            object(path, value.getAsJsonObject(), schema, problems);
        } else if (value.isJsonArray()) {
            array(path, value.getAsJsonArray(), schema, problems);
        }
    }

    private void object(String path, JsonObject value, JsonObject schema, List<String> problems) {
        if (!schema.has("properties")) {
            return;
        }
        JsonObject properties = schema.getAsJsonObject("properties");
        for (JsonElement name : schema.getAsJsonArray("required")) {
            if (!value.has(name.getAsString())) {
                problems.add(path + " has no " + name.getAsString());
            }
        }
        value.entrySet().forEach(field -> {
            if (properties.has(field.getKey())) {
                check(
                        path + "." + field.getKey(),
                        field.getValue(),
                        properties.getAsJsonObject(field.getKey()),
                        problems);
            } else {
                problems.add(path + " has a field " + field.getKey() + " that the schema does not name");
            }
        });
    }

    private void array(String path, JsonArray value, JsonObject schema, List<String> problems) {
        if (schema.has("items")) {
            for (int i = 0; i < value.size(); i++) {
                check(path + "[" + i + "]", value.get(i), schema.getAsJsonObject("items"), problems);
            }
        }
    }

    private static boolean isOf(String type, JsonElement value) {
        return switch (type) {
            case "object" -> value.isJsonObject();
            case "array" -> value.isJsonArray();
            case "string" ->
                value.isJsonPrimitive() && value.getAsJsonPrimitive().isString();
            case "boolean" ->
                value.isJsonPrimitive() && value.getAsJsonPrimitive().isBoolean();
            case "integer" ->
                value.isJsonPrimitive()
                        && value.getAsJsonPrimitive().isNumber()
                        && value.getAsString().matches("-?\\d+");
            default -> throw new IllegalArgumentException(type);
        };
    }
}
