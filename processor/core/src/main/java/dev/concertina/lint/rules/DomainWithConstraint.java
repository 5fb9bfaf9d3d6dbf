package dev.concertina.lint.rules;

import dev.concertina.lint.Rule;
import dev.concertina.lint.Scene;
import dev.concertina.lint.Severity;
import dev.concertina.parse.Fact;
import dev.concertina.parse.SqlName;

/** A check of a domain is proved for every column of it at once, under their tables' locks. */
final class DomainWithConstraint implements Rule {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void statement(Scene scene) {
        scene.on(Fact.CreateDomain.class, create -> {
            if (create.constrained() && !scene.isGenerated()) {
                find(scene, create.at(), create.domain(), "comes with a constraint");
            }
        });
        scene.on(Fact.AlterDomain.class, alter -> {
            if (alter.addsConstraint() && !alter.notValid()) {
                find(scene, alter.at(), alter.domain(), "gets a constraint that is validated at once");
            }
        });
    }

    private static void find(Scene scene, int at, SqlName domain, String what) {
        scene.find(
                at,
                domain.qualified(),
                "domain \"" + domain + "\" " + what,
                "a change of it reads every table that uses the domain, all of them locked",
                "Put checks on columns, or add the constraint NOT VALID and validate it later");
    }
}
