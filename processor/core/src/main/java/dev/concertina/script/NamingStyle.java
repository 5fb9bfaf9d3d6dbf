package dev.concertina.script;

import dev.concertina.plan.Phase;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How file names are spelled, so that other tools can run the same folder. */
public enum NamingStyle {
    /** {@code 0012_expand_rename-email.sql} and {@code 0012_expand_rename-email.down.sql}. */
    CONCERTINA("(?<number>\\d{4,})_", "(?<down>\\.down)?") {
        @Override
        public String print(FileName name) {
            return number(name) + "_" + rest(name) + (name.down() ? ".down.sql" : ".sql");
        }
    },
    /**
     * {@code V0012__expand_rename-email.sql} and {@code U0012__…}; a script outside a transaction has a {@code .conf}
     * file beside it.
     *
     * @see <a href="https://documentation.red-gate.com/fd/script-configuration-277578847.html">Script configuration</a>
     */
    FLYWAY("(?:V|(?<down>U))(?<number>\\d{4,})__", "") {
        @Override
        public String print(FileName name) {
            return (name.down() ? "U" : "V") + number(name) + "__" + rest(name) + ".sql";
        }

        @Override
        public Optional<String> sideFile(Script script) {
            String settings = (script.header().transactional() ? "" : "executeInTransaction=false\n")
                    + (script.text().contains("${") && !script.header().placeholders()
                            ? "placeholderReplacement=false\n"
                            : "");
            return settings.isEmpty() ? Optional.empty() : Optional.of(settings);
        }
    },
    /**
     * {@code 20261120093000_expand_rename-email.sql}; a down begins with {@code down_}, because Supabase would run any
     * file that begins with digits.
     */
    SUPABASE("(?<down>down_)?(?<number>\\d{14})_", "") {
        @Override
        public String print(FileName name) {
            return (name.down() ? "down_" : "") + number(name) + "_" + rest(name) + ".sql";
        }
    };

    private final Pattern pattern;

    NamingStyle(String start, String end) {
        String version = "\\d+\\.\\d+\\.\\d+(?:-[0-9A-Za-z.-]+)?(?:\\+[0-9A-Za-z.-]+)?";
        String phases = "expand|backfill|constrain|contract|purge";
        pattern = Pattern.compile(start + "(?:(?<version>" + version + ")_)?(?<phase>" + phases + ")_(?<change>"
                + ChangeName.PATTERN + ")" + end + "\\.sql");
    }

    /** The file's name. */
    public abstract String print(FileName name);

    /** What a file name says; empty if it is not exactly what {@link #print} would give. */
    public Optional<FileName> parse(String text) {
        Matcher m = pattern.matcher(text);
        if (!m.matches() || m.group("number").length() > 18) {
            return Optional.empty();
        }
        FileName name = new FileName(
                Long.parseLong(m.group("number")),
                Optional.ofNullable(m.group("version")),
                Phase.valueOf(m.group("phase").toUpperCase(Locale.ROOT)),
                new ChangeName(m.group("change")),
                m.group("down") != null);
        return print(name).equals(text) && Numbering.isValid(name.number()) ? Optional.of(name) : Optional.empty();
    }

    static String number(FileName name) {
        return name.fourDigits();
    }

    static String rest(FileName name) {
        return name.version().map(v -> v + "_").orElse("") + name.phase() + "_" + name.change();
    }

    /** The text of the file {@code <name>.conf} that must stand beside a script. */
    public Optional<String> sideFile(Script script) {
        return Optional.empty();
    }
}
