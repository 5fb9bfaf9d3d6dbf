package dev.concertina.maven;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a goal did.
 *
 * @param lines of the log, each with its level before it
 * @param out standard output
 * @param failure null if it succeeded
 */
record Outcome(List<String> lines, String out, Exception failure, Changed changed) {
    private static final Pattern PLAN = Pattern.compile("-Ddb\\.plan=([0-9a-f]+)");

    Outcome succeeds() {
        if (failure != null) {
            throw new AssertionError("The goal failed: " + failure.getMessage(), failure);
        }
        return this;
    }

    /** Asserts that the goal failed with these parts in its message, and wrote nothing. */
    Outcome failsWith(String... parts) {
        assertThat(failure).as("failure; printed: " + lines).isNotNull();
        assertThat(failure.getMessage()).contains(parts);
        assertThat(changed).as("files").matches(Changed::isNothing);
        return this;
    }

    /** Asserts that all this was told, in this order. */
    Outcome tells(String... parts) {
        assertThat(String.join("\n", lines)).containsSubsequence(parts);
        return this;
    }

    /** Asserts the exact names of new files below the migrations' folder. */
    Outcome writes(String... files) {
        assertThat(names(changed.made())).containsExactlyInAnyOrder(files);
        return this;
    }

    Outcome writesNothing() {
        assertThat(changed).as("files").matches(Changed::isNothing);
        return this;
    }

    /** The hash of the plan that was printed. */
    String named() {
        Matcher plan = PLAN.matcher(String.join("\n", lines));
        assertThat(plan.find()).as("a plan in: " + lines).isTrue();
        return plan.group(1);
    }

    private static Set<String> names(Set<String> paths) {
        return paths.stream()
                .map(p -> p.replaceFirst("^" + Goals.MIGRATIONS + "/", ""))
                .collect(java.util.stream.Collectors.toSet());
    }

    /** The one line of JSON on standard output; nothing else is told. */
    JsonObject json() {
        assertThat(lines).as("log").isEmpty();
        assertThat(out.lines()).as("lines of standard output").hasSize(1);
        JsonObject json = JsonParser.parseString(out).getAsJsonObject();
        assertThat(json.get("project").getAsString()).isNotEmpty();
        return json;
    }
}
