package dev.concertina.parse;

import dev.concertina.ddl.SqlWriter;
import dev.concertina.schema.DataType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads a routine's name and arguments into what tells it from others of its name. */
final class RoutineSignature {
    private static final Set<String> FIRST =
            Set.of("double", "character", "char", "national", "bit", "timestamp", "time", "interval");

    private static final Set<String> SECOND = Set.of(
            "precision",
            "varying",
            "character",
            "char",
            "with",
            "without",
            "year",
            "month",
            "day",
            "hour",
            "minute",
            "second");

    /** Types of {@code pg_catalog} that no column has. */
    private static final Set<String> PSEUDO =
            Set.of(("any \"any\" anyelement anyarray anynonarray anyenum anyrange anymultirange anycompatible"
                            + " anycompatiblearray anycompatiblenonarray anycompatiblerange anycompatiblemultirange cstring"
                            + " internal language_handler fdw_handler table_am_handler index_am_handler tsm_handler record"
                            + " trigger event_trigger pg_ddl_command void unknown aclitem")
                    .split(" "));

    private RoutineSignature() {}

    /** {@code public.f(integer, text)}: the types of what goes in, in the spelling of {@code format_type}. */
    static String read(Words words) {
        String name = SqlWriter.quote(Target.qualified(words));
        return name + "(" + arguments(words.group()) + ")";
    }

    static String arguments(Words group) {
        if (group.size() == 0) {
            return "";
        }
        if (group.accept("*")) {
            return "*";
        }
        List<Token> tokens = group.tokens();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).isWord("order") && tokens.get(i + 1).isWord("by")) {
                return ordered(tokens, i);
            }
        }
        return joined(group);
    }

    /** The arguments of an ordered-set aggregate. */
    private static String ordered(List<Token> tokens, int order) {
        String direct = order == 0 ? "" : joined(new Words(tokens.subList(0, order), 0)) + " ";
        return direct + "ORDER BY " + joined(new Words(tokens.subList(order + 2, tokens.size()), 0));
    }

    private static String joined(Words group) {
        List<String> types = new ArrayList<>();
        for (Words item : group.items()) {
            argument(item, types);
        }
        return String.join(", ", types);
    }

    private static void argument(Words item, List<String> types) {
        boolean in = item.accept("in");
        boolean out = item.accept("out");
        boolean variadic = !in && !out && item.accept("variadic");
        if (!out && !in) {
            item.accept("inout");
        }
        if (out && !in) {
            return;
        }
        if (isNamed(item)) {
            item.next();
        }
        types.add((variadic ? "VARIADIC " : "") + type(item.until(Set.of("default"))));
    }

    private static boolean isNamed(Words item) {
        List<Token> rest = item.tokens().subList(item.mark(), item.size());
        return rest.size() > 1
                && rest.get(0).isName()
                && rest.get(1).isName()
                && !rest.get(1).isWord("default")
                && !(FIRST.contains(rest.get(0).folded())
                        && SECOND.contains(rest.get(1).folded()));
    }

    /** A type in the spelling that all of its spellings share, as far as one is known. */
    static String type(Words words) {
        StringBuilder text = new StringBuilder();
        for (Token token : words.tokens()) {
            if (token.isSymbol('=')) {
                break;
            }
            boolean word =
                    text.length() > 0 && token.isName() && Character.isLetterOrDigit(text.charAt(text.length() - 1));
            text.append(word ? " " : "").append(token.text());
        }
        if (PSEUDO.contains(text.toString().toLowerCase(Locale.ROOT))) {
            return text.toString().toLowerCase(Locale.ROOT);
        }
        try {
            return new SqlWriter()
                    .type(withoutModifiers(DataType.parse(text.toString())))
                    .toString();
        } catch (IllegalArgumentException e) {
            return text.toString();
        }
    }

    /** Signatures have no modifiers. */
    private static DataType withoutModifiers(DataType type) {
        return type.withModifiers("");
    }
}
