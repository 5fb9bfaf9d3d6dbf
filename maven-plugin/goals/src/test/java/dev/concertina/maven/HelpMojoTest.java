package dev.concertina.maven;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HelpMojoTest {
    @RegisterExtension
    final Goals goals = new Goals();

    @Test
    void listsTheGoals() throws Exception {
        goals.run("help").succeeds().writesNothing().tells("db:check", "db:generate", "db:squash");
    }

    @Test
    void listsAGoalsParameters() throws Exception {
        goals.run("help", "goal=contract", "detail=true")
                .succeeds()
                .tells("db:contract", "contracts", "User property: db.contracts");
    }
}
