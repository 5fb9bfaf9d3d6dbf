package dev.concertina.lint.rules;

import dev.concertina.lint.Rule;
import dev.concertina.lint.Scene;
import dev.concertina.lint.Severity;
import dev.concertina.parse.Fact;

/** VACUUM FULL and CLUSTER write the table anew while nobody can use it. */
final class BanVacuumFullAndCluster implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public boolean isAboutLocks() {
        return true;
    }

    @Override
    public boolean judgesDown() {
        return true;
    }

    @Override
    public void statement(Scene scene) {
        scene.on(Fact.Vacuum.class, vacuum -> {
            if (vacuum.full()) {
                find(scene, vacuum.at(), "VACUUM FULL");
            }
        });
        scene.on(Fact.Cluster.class, cluster -> find(scene, cluster.at(), "CLUSTER"));
    }

    private static void find(Scene scene, int at, String what) {
        scene.find(
                at,
                what,
                what + " writes a table anew",
                "nobody can read or write it meanwhile",
                "Use a tool that repacks online, or REPACK CONCURRENTLY from PostgreSQL 19 on");
    }
}
