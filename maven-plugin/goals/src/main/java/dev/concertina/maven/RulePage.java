package dev.concertina.maven;

import dev.concertina.lint.rules.RuleList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The documentation of a rule. */
record RulePage(String rule) {
    /** @throws IllegalArgumentException if no rule is called so */
    void print(Console console) throws IOException {
        try (InputStream page = RulePage.class.getResourceAsStream("rules/" + rule + ".md")) {
            if (page == null) {
                throw new IllegalArgumentException("The parameter db.lint.explain is \"" + rule
                        + "\", which no rule is called. The rules are: " + String.join(", ", RuleList.ids()) + ".");
            }
            new String(page.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(console::line);
        }
    }
}
