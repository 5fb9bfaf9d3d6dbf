package dev.concertina.parse;

import dev.concertina.ddl.SqlWriter;
import dev.concertina.parse.DefinitionParser.Subject;
import dev.concertina.schema.DefinitionKind;
import dev.concertina.schema.Name;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads whom a GRANT or REVOKE gives or takes something. */
final class PrivilegeReader {
    private static final Set<String> KINDS = Set.of(
            "table", "sequence", "function", "procedure", "routine", "schema", "type", "domain", "foreign", "language");

    private PrivilegeReader() {}

    /** {@code TABLE public.t TO alice}; what is granted is no part of it. */
    static Subject read(Words words, boolean grant) {
        if (!grant) {
            words.accept("grant", "option", "for");
        }
        Words privileges = words.until(Set.of("on"));
        words.require("on");
        String kind = words.peek().isName() && KINDS.contains(words.peek().folded()) && !words.peekIsQualified()
                ? Target.kind(words)
                : "TABLE";
        Target target = Target.named(kind, words);
        Optional<String> column = column(privileges);
        String object = column.isPresent()
                ? "COLUMN " + target.object() + "." + column.get()
                : target.sql().replaceFirst("^ROUTINE ", "FUNCTION ");
        return new Subject(
                grant ? DefinitionKind.GRANT : DefinitionKind.REVOKE, object + role(words, grant), target.relation());
    }

    static Subject defaults(Words words) {
        StringBuilder scope = new StringBuilder();
        if (words.accept("for", "role") || words.accept("for", "user")) {
            scope.append("FOR ROLE ").append(Target.simple(words)).append(' ');
        }
        if (words.accept("in", "schema")) {
            scope.append("IN SCHEMA ").append(Target.simple(words)).append(' ');
        }
        boolean grant = words.accept("grant");
        if (!grant) {
            words.require("revoke");
        }
        words.until(Set.of("on"));
        words.require("on");
        String objects = words.simple().toUpperCase(Locale.ROOT).replace("ROUTINES", "FUNCTIONS");
        return Subject.of(DefinitionKind.DEFAULT_PRIVILEGE, scope + "ON " + objects + role(words, grant));
    }

    private static String role(Words words, boolean grant) {
        words.require(grant ? "to" : "from");
        words.accept("group");
        String role = words.accept("public") ? "public" : Target.simple(words);
        boolean option = grant && words.accept("with", "grant", "option");
        if (words.accept("granted", "by")) {
            words.simple();
        }
        words.end();
        return (grant ? " TO " : " FROM ") + role + (option ? " WITH GRANT OPTION" : "");
    }

    /** The one column to which all of the privileges are limited. */
    private static Optional<String> column(Words privileges) {
        Optional<String> column = Optional.empty();
        boolean first = true;
        for (Words privilege : privileges.items()) {
            while (!privilege.done() && !privilege.see("(")) {
                privilege.next();
            }
            Optional<String> here = Optional.empty();
            if (!privilege.done()) {
                List<Token> names = privilege.group().tokens();
                if (names.size() != 1) {
                    throw new UnknownFormException();
                }
                here = Optional.of(SqlWriter.quote(Name.of(names.get(0).identifier())));
            }
            if (!first && !here.equals(column)) {
                throw new UnknownFormException();
            }
            column = here;
            first = false;
        }
        return column;
    }
}
