package dev.concertina.lint.rules;

import dev.concertina.lint.Catalog;
import dev.concertina.lint.Item;
import dev.concertina.parse.SqlName;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which columns hold what must not be read by everybody. */
final class Sensitive {
    private static final Pattern SECRET = Pattern.compile(
            "(.*_)?(password|passwd|passphrase|secret|api_key|private_key|access_token|refresh_token|ssn|credit_card"
                    + "|card_number|cvv|iban|passport|tax_id)(_.*)?");
    private static final Pattern PROTECTED =
            Pattern.compile(".*(hash|digest|encrypted|cipher|crypt|hmac|salt|_id$|_at$).*");
    private static final Pattern CLASSIFICATION = Pattern.compile(".*classification: *([a-z]+).*");

    private Sensitive() {}

    /** What a column's comment says of it. */
    static Optional<String> classification(Catalog catalog, SqlName table, String column) {
        return catalog.definition(Item.Kind.COMMENT, "", "column " + table.name() + "." + column)
                .map(CLASSIFICATION::matcher)
                .filter(Matcher::matches)
                .map(m -> m.group(1));
    }

    /** Whether a column holds, by its name or comment, a secret or personal data. */
    static boolean is(Catalog catalog, SqlName table, String column) {
        Optional<String> told = classification(catalog, table, column);
        return told.map(c -> c.equals("secret") || c.equals("personal"))
                .orElse(SECRET.matcher(column).matches());
    }

    /** Whether its name says that it is hashed or encrypted. */
    static boolean isProtected(String column) {
        return PROTECTED.matcher(column).matches();
    }
}
