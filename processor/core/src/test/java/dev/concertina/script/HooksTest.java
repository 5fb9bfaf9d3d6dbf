package dev.concertina.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class HooksTest {
    @Test
    void hooksAreReadByTheirNames() {
        Hooks hooks = read(Map.of(
                "afterMigrate.sql", "SELECT 4;",
                "beforeMigrate.sql", "SELECT 1;",
                "beforeEach.sql", "SELECT 2;",
                "afterEach.sql", "SELECT 3;",
                "README.md", "what they are for"));
        assertThat(hooks.problems()).isEmpty();
        assertThat(hooks.scripts().values())
                .extracting(Script::file)
                .containsExactly("beforeMigrate.sql", "beforeEach.sql", "afterEach.sql", "afterMigrate.sql");
        assertThat(hooks.at(HookPoint.AFTER_EACH).map(Script::checksum)).contains(Checksum.of("SELECT 3;"));
        assertThat(Hooks.NONE.at(HookPoint.AFTER_EACH)).isEmpty();
    }

    @Test
    void whatCannotBeAHookIsRefused() {
        Hooks hooks = read(Map.of(
                "beforemigrate.sql", "SELECT 1;",
                "0001_expand_x.sql", "SELECT 1;",
                "beforeMigrate.sql", "-- concertina: 1\n-- transactional: no\n\nVACUUM;",
                "beforeEach.sql", "COMMIT;",
                "afterEach.sql", "SELECT '\u202E';",
                "afterMigrate.sql", "SELECT '"));
        assertThat(hooks.problems())
                .extracting(Problem::code)
                .containsExactlyInAnyOrder(
                        "bad-name", "bad-name", "bad-hook", "bad-transaction", "bidi-control", "unreadable-sql");
        assertThat(hooks.problems())
                .filteredOn(p -> p.file().equals("beforemigrate.sql"))
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .contains("no name of a hook", "never run", "beforeMigrate.sql, beforeEach.sql");
    }

    @Test
    void theirProblemsAreTheFolders() {
        MigrationFolder folder =
                MigrationFolder.read(NamingStyle.CONCERTINA, Map.of()).with(read(Map.of("beforeAll.sql", "SELECT 1;")));
        assertThat(folder.problems()).extracting(Problem::file).containsExactly("beforeAll.sql");
    }

    private static Hooks read(Map<String, String> files) {
        return Hooks.read(ScriptSource.of(files), Placeholders.NONE);
    }
}
