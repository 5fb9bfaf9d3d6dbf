package dev.concertina.maven;

import dev.concertina.script.ChangeName;
import dev.concertina.workspace.Request;
import java.util.Optional;

/** What a developer says about a change, from parameters that are empty when not given. */
final class Requests {
    private Requests() {}

    static Request of(String name, String rationale, String link) {
        return new Request(given(name).map(ChangeName::slug), given(rationale), given(link));
    }

    private static Optional<String> given(String value) {
        return Optional.of(value).filter(v -> !v.isBlank());
    }
}
