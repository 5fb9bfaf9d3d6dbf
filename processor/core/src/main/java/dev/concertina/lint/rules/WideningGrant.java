package dev.concertina.lint.rules;

import dev.concertina.lint.Rule;
import dev.concertina.lint.Scene;
import dev.concertina.lint.Severity;
import dev.concertina.parse.Fact;

/** A grant to everybody, of everything, or to pass on, is hard to take back. */
final class WideningGrant implements Rule {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void statement(Scene scene) {
        scene.on(Fact.Privileges.class, grant -> {
            boolean wide = (grant.words().contains("public") && isRole(grant))
                    || grant.words().contains("all")
                    || grant.words().contains("option");
            if (grant.grant() && wide) {
                scene.find(
                        grant.at(),
                        "grant",
                        "a grant goes to everybody, or is of all rights, or may be passed on",
                        "who can do what is not in your hands any more",
                        "Grant the rights that a role needs, by name, to that role");
            }
        });
    }

    /** PUBLIC may be the schema's name, too. */
    private static boolean isRole(Fact.Privileges grant) {
        return !grant.words().contains("schema");
    }
}
