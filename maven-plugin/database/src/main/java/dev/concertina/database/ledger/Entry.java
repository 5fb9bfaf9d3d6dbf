package dev.concertina.database.ledger;

import com.google.gson.JsonObject;

/**
 * What is to be written to the ledger.
 *
 * @param object a migration's id, a plan's hash or a release
 * @param data more about it
 */
public record Entry(Action action, String object, JsonObject data) {
    public static Entry of(Action action, String object) {
        return new Entry(action, object, new JsonObject());
    }

    public Entry with(String field, String value) {
        JsonObject more = data.deepCopy();
        more.addProperty(field, value);
        return new Entry(action, object, more);
    }

    public Entry with(String field, long value) {
        JsonObject more = data.deepCopy();
        more.addProperty(field, value);
        return new Entry(action, object, more);
    }
}
