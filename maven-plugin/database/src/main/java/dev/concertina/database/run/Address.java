package dev.concertina.database.run;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/**
 * Where a database is, and who logs in. An address stands in messages and in the driver's log, so the secrets that it was
 * given with are the login's.
 *
 * @param url {@code jdbc:postgresql://host:port/database}, without secrets
 * @param login user and password, as the driver's properties
 * @see <a href="https://jdbc.postgresql.org/documentation/use/">Connecting to the Database</a>
 */
public record Address(String url, Properties login) {
    private static final Set<String> SECRETS = Set.of("password", "sslpassword");

    /** Takes the secrets out of an address; what the login says already counts more. */
    public static Address of(String url, Properties login) {
        Properties all = new Properties();
        all.putAll(login);
        int query = url.indexOf('?');
        if (query < 0) {
            return new Address(url, all);
        }
        List<String> kept = new ArrayList<>();
        for (String parameter : url.substring(query + 1).split("&", -1)) {
            int value = parameter.indexOf('=') + 1;
            if (value > 0 && SECRETS.contains(parameter.substring(0, value - 1))) {
                all.putIfAbsent(parameter.substring(0, value - 1), decoded(parameter.substring(value)));
            } else {
                kept.add(parameter);
            }
        }
        String rest = String.join("&", kept);
        return new Address(url.substring(0, query) + (rest.isEmpty() ? "" : "?" + rest), all);
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noEscape) {
            return value;
        }
    }
}
