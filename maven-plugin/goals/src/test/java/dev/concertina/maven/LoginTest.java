package dev.concertina.maven;

import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.database.embedded.EmbeddedServer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.settings.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sonatype.plexus.components.cipher.DefaultPlexusCipher;
import org.sonatype.plexus.components.sec.dispatcher.DefaultSecDispatcher;

/** Where user and password may come from, each with a real login. */
class LoginTest {
    private static final String SECURITY = "settings.security";
    private static final String PGPASS = "org.postgresql.pgpassfile";
    private static final String SERVICES = "org.postgresql.pgservicefile";

    @RegisterExtension
    final Goals goals = new Goals();

    @AfterEach
    void forget() {
        List.of(SECURITY, PGPASS, SERVICES).forEach(System::clearProperty);
    }

    @Test
    void anEncryptedPasswordOfSettingsIsDecrypted() throws Exception {
        try (EmbeddedDatabase database = TestServers.database(18)) {
            server("production", encrypted(database.server().password(), "master", "master"));
            goals.run("status", "db.url=" + plain(database), "db.server=production")
                    .succeeds()
                    .tells("nothing applied");
        }
    }

    @Test
    void anotherMasterPasswordIsToldWithTheRemedy() throws Exception {
        try (EmbeddedDatabase database = TestServers.database(18)) {
            server("production", encrypted(database.server().password(), "master", "another"));
            goals.run("status", "db.url=" + plain(database), "db.server=production")
                    .failsWith("\"production\" in settings.xml cannot be decrypted", "mvn --encrypt-password");
        }
    }

    @Test
    void aServerThatSettingsLackIsToldWithTheRemedy() throws Exception {
        goals.run("status", "db.url=jdbc:postgresql://localhost/none", "db.server=nowhere")
                .failsWith("settings.xml has no server \"nowhere\"", "correct db.server");
    }

    @Test
    void thePasswordMayStandInPgpass() throws Exception {
        try (EmbeddedDatabase database = TestServers.database(18)) {
            String user = EmbeddedServer.USER;
            file(PGPASS, "*:*:*:" + user + ":" + database.server().password());
            goals.run("status", "db.url=" + plain(database), "db.user=" + user)
                    .succeeds()
                    .tells("nothing applied");
        }
    }

    @Test
    void aServiceFileMaySayEverything() throws Exception {
        try (EmbeddedDatabase database = TestServers.database(18)) {
            URI uri = URI.create(plain(database).substring("jdbc:".length()));
            file(
                    SERVICES,
                    "[shop]\nhost=" + uri.getHost() + "\nport=" + uri.getPort() + "\ndbname="
                            + uri.getPath().substring(1) + "\nuser=" + EmbeddedServer.USER + "\npassword="
                            + database.server().password());
            goals.run("status", "db.url=jdbc:postgresql:?service=shop")
                    .succeeds()
                    .tells("nothing applied");
        }
    }

    private void server(String id, String password) {
        Server server = new Server();
        server.setId(id);
        server.setUsername(EmbeddedServer.USER);
        server.setPassword(password);
        goals.session().getRequest().addServer(server);
    }

    /** As {@code mvn --encrypt-password} does under one master password; the other is what Maven finds later. */
    private String encrypted(String password, String master, String found) throws Exception {
        DefaultPlexusCipher cipher = new DefaultPlexusCipher();
        file(
                SECURITY,
                "<settingsSecurity><master>"
                        + cipher.encryptAndDecorate(found, DefaultSecDispatcher.SYSTEM_PROPERTY_SEC_LOCATION)
                        + "</master></settingsSecurity>");
        return cipher.encryptAndDecorate(password, master);
    }

    private void file(String property, String text) throws Exception {
        Path file = goals.path(property);
        Files.writeString(file, text + "\n");
        System.setProperty(property, file.toString());
    }

    private static String plain(EmbeddedDatabase database) {
        return database.url().replaceAll("\\?.*", "");
    }
}
