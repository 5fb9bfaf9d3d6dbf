package dev.concertina.maven;

import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.building.SettingsProblem;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** Finds out how to log in to a database. */
final class Login {
    private static final Pattern SECRET_IN_URL = Pattern.compile("[?&]password=(?!\\$\\{)");

    private final Settings settings;
    private final SettingsDecrypter decrypter;
    private final Map<String, String> environment;

    Login(Settings settings, SettingsDecrypter decrypter, Map<String, String> environment) {
        this.settings = settings;
        this.decrypter = decrypter;
        this.environment = environment;
    }

    /** Refuses a pom that holds a password in plain sight. */
    void requireNoSecret(MavenProject project) throws MojoFailureException {
        for (Plugin plugin : project.getOriginalModel().getBuild() == null
                ? java.util.List.<Plugin>of()
                : project.getOriginalModel().getBuild().getPlugins()) {
            if (plugin.getConfiguration() instanceof Xpp3Dom configuration
                    && (isSecret(configuration.getChild("password")) || isSecretUrl(configuration.getChild("url")))) {
                throw new MojoFailureException("The pom holds the password of a database, where everybody can read it"
                        + " who can read the sources. Nothing was done. Move it to a server in settings.xml and name that"
                        + " with db.server, or give it as -Ddb.password from the environment; then change it, for it is"
                        + " known.");
            }
        }
    }

    private static boolean isSecret(Xpp3Dom element) {
        return element != null
                && element.getValue() != null
                && !element.getValue().isBlank()
                && !element.getValue().strip().startsWith("${");
    }

    private static boolean isSecretUrl(Xpp3Dom element) {
        return element != null
                && element.getValue() != null
                && SECRET_IN_URL.matcher(element.getValue()).find();
    }

    String url(String given) throws MojoFailureException {
        if (!given.isBlank()) {
            if (!given.startsWith("jdbc:postgresql:")) {
                throw new MojoFailureException("db.url does not begin with jdbc:postgresql:, so it is no address of a"
                        + " PostgreSQL database. Write jdbc:postgresql://host:port/database");
            }
            return given;
        }
        if (!environment.containsKey("PGDATABASE")) {
            throw new MojoFailureException("Nothing says which database: neither db.url nor PGDATABASE is set. Give"
                    + " -Ddb.url=jdbc:postgresql://host:port/database");
        }
        return "jdbc:postgresql://" + environment.getOrDefault("PGHOST", "localhost") + ":"
                + environment.getOrDefault("PGPORT", "5432") + "/" + environment.get("PGDATABASE");
    }

    Properties properties(String user, String password, String server) throws MojoFailureException {
        Optional<Server> entry = server.isBlank() ? Optional.empty() : Optional.of(entry(server));
        Properties login = new Properties();
        put(login, "user", user, entry.map(Server::getUsername), "PGUSER");
        put(login, "password", password, entry.map(Server::getPassword), "PGPASSWORD");
        return login;
    }

    private void put(Properties login, String name, String given, Optional<String> entry, String variable) {
        Optional.of(given)
                .filter(g -> !g.isBlank())
                .or(() -> entry)
                .or(() -> Optional.ofNullable(environment.get(variable)))
                .ifPresent(v -> login.setProperty(name, v));
    }

    private Server entry(String id) throws MojoFailureException {
        Server server = settings.getServer(id);
        if (server == null) {
            throw new MojoFailureException("settings.xml has no server \"" + id
                    + "\", so there is no user to log in as. Add it, or correct db.server.");
        }
        SettingsDecryptionResult result = decrypter.decrypt(new DefaultSettingsDecryptionRequest(server));
        for (SettingsProblem problem : result.getProblems()) {
            throw new MojoFailureException("The password of server \"" + id + "\" in settings.xml cannot be decrypted ("
                    + problem.getMessage() + "), so nobody can log in. Encrypt it again: mvn --encrypt-password");
        }
        return result.getServer();
    }
}
