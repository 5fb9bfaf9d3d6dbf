package dev.concertina.database.apply;

import dev.concertina.database.folder.MigrationDirectory;
import dev.concertina.script.NamingStyle;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/** A process that plans and applies the migrations of a folder. */
final class FolderRunner {
    private FolderRunner() {}

    /** Takes the database's address and the folder. */
    public static void main(String[] arguments) throws IOException, SQLException {
        Applied database = new Applied(arguments[0]);
        MigrationDirectory directory = new MigrationDirectory(Path.of(arguments[1]), NamingStyle.CONCERTINA);
        RunPlan plan = database.runner(directory.folder()).plan(Mode.APPLY, Wish.EVERYTHING);
        System.out.println(plan.refusals());
        RunSummary summary = database.apply(directory.folder());
        System.out.println(summary);
        if (!summary.passed()) {
            System.exit(1);
        }
    }
}
