import io.ebean.annotation.Platform;
import io.ebean.dbmigration.DbMigration;

/** Ebean's next migration: the folder, and its version. */
final class EbeanDiff {
    public static void main(String[] arguments) throws java.io.IOException {
        DbMigration migration = DbMigration.create();
        migration.setPlatform(Platform.POSTGRES);
        migration.setPathToResources(arguments[0]);
        migration.setVersion(arguments[1]);
        migration.setName("change");
        System.out.println(migration.generateMigration());
    }
}
