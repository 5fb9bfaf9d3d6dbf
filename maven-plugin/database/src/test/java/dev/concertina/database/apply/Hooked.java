package dev.concertina.database.apply;

import dev.concertina.database.Sql;
import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.script.HookPoint;
import dev.concertina.script.Hooks;
import dev.concertina.script.MigrationFolder;
import dev.concertina.script.Placeholders;
import dev.concertina.script.ScriptSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Migrations and hooks that leave a trail, and a process in which one of the hooks takes half a minute. */
final class Hooked {
    private Hooked() {}

    /** Takes the address and the file of the slow hook. */
    public static void main(String[] arguments) throws SQLException {
        HookPoint slow = Arrays.stream(HookPoint.values())
                .filter(p -> p.file().equals(arguments[1]))
                .findFirst()
                .orElseThrow();
        Hooks hooks = all(slow, note("gone") + " SELECT pg_catalog.pg_sleep(30);");
        new Applied(arguments[0]).apply(twoFiles().with(hooks));
    }

    /** A hook at each point that leaves a note. */
    static Hooks all() {
        return hooks(
                "beforeMigrate", note("first"),
                "beforeEach", note("before"),
                "afterEach", note("after"),
                "afterMigrate", note("last"));
    }

    /** The same but for one of them. */
    static Hooks all(HookPoint point, String text) {
        Map<String, String> texts = new TreeMap<>();
        all().scripts().values().forEach(s -> texts.put(s.file(), s.text()));
        texts.put(point.file(), text);
        return Hooks.read(ScriptSource.of(texts), Placeholders.NONE);
    }

    /** A table outside the migrations, so that it stays when they go. */
    static void trail(EmbeddedDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            Sql.run(connection, "CREATE TABLE trail (number int GENERATED ALWAYS AS IDENTITY, what text NOT NULL)");
        }
    }

    static String notes(EmbeddedDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            return Sql.text(connection, "SELECT coalesce(string_agg(what, ' ' ORDER BY number), '') FROM trail");
        }
    }

    static String note(String what) {
        return "INSERT INTO public.trail (what) VALUES ('" + what + "');";
    }

    static MigrationFolder twoFiles() {
        return folder(note("one"), note("two"));
    }

    static MigrationFolder folder(String one, String two) {
        return Applied.folder(
                "0001_expand_one.sql",
                one,
                "0001_expand_one.down.sql",
                "SELECT 1;",
                "0002_expand_two.sql",
                two,
                "0002_expand_two.down.sql",
                "SELECT 1;");
    }

    /** Names without their ending, and texts, in turn. */
    static Hooks hooks(String... hooks) {
        Map<String, String> texts = new TreeMap<>();
        for (int i = 0; i < hooks.length; i += 2) {
            texts.put(hooks[i] + ".sql", hooks[i + 1]);
        }
        return Hooks.read(ScriptSource.of(texts), Placeholders.NONE);
    }
}
