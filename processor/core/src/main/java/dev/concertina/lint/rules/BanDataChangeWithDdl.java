package dev.concertina.lint.rules;

import dev.concertina.lint.PairScene;
import dev.concertina.lint.Read;
import dev.concertina.lint.Rule;
import dev.concertina.lint.Severity;
import dev.concertina.parse.Fact;
import java.util.Optional;

/** Rows and structure changed in one transaction hold the locks of the one while the other runs. */
final class BanDataChangeWithDdl implements Rule {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void pair(PairScene scene) {
        boolean together = scene.pair().up().header().transactional();
        Optional<Read> ddl =
                scene.up().stream().filter(r -> isDdl(scene, r.fact())).findFirst();
        Optional<Read> rows =
                scene.up().stream().filter(r -> isData(scene, r.fact())).findFirst();
        if (together && ddl.isPresent() && rows.isPresent()) {
            scene.find(
                    scene.pair().up(),
                    rows,
                    0,
                    scene.pair().id(),
                    "rows and structure change in one transaction",
                    "the locks of the one are held while the other runs",
                    "Move the rows into a backfill file");
        }
    }

    private static boolean isDdl(PairScene scene, Fact fact) {
        return (fact instanceof Fact.AlterTable alter && !scene.catalog().isNew(alter.table()))
                || fact instanceof Fact.Drop
                || (fact instanceof Fact.CreateIndex index && !scene.catalog().isNew(index.table()));
    }

    private static boolean isData(PairScene scene, Fact fact) {
        return (fact instanceof Fact.Update update && !scene.catalog().isNew(update.table()))
                || (fact instanceof Fact.Delete delete && !scene.catalog().isNew(delete.table()))
                || (fact instanceof Fact.Insert insert && !scene.catalog().isNew(insert.table()));
    }
}
