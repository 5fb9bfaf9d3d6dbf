package dev.concertina.parse;

import dev.concertina.schema.Definition;
import dev.concertina.schema.DefinitionKind;
import dev.concertina.schema.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Recognises the statements that define what a schema's typed parts do not say: views, routines, triggers, policies,
 * grants and the like. Names have their schemas.
 */
public final class DefinitionParser {
    private DefinitionParser() {}

    /**
     * One statement, with or without a semicolon at its end.
     *
     * @throws SqlSyntaxException if it is more than one, or nothing that is known here
     */
    public static Definition parse(String statement) {
        List<Definition> all = script(statement);
        if (all.size() != 1) {
            throw new SqlSyntaxException(
                    Position.START,
                    "there are " + all.size() + " statements where one belongs",
                    "it is not clear which is meant",
                    "Give one");
        }
        return all.get(0);
    }

    /**
     * The statements of a script, in order.
     *
     * @throws SqlSyntaxException if one is nothing that is known here, or defines what one before it does
     */
    public static List<Definition> script(String sql) {
        List<Definition> definitions = new ArrayList<>();
        Map<Definition.Id, Position> places = new HashMap<>();
        for (Statement statement : StatementSplitter.split(sql).statements()) {
            Definition definition = read(statement);
            Position first = places.putIfAbsent(definition.id(), statement.position());
            if (first != null) {
                throw new SqlSyntaxException(
                        statement.position(),
                        "the " + definition.id() + " is defined, which " + first + " already does",
                        "one of both would be lost",
                        "Remove one, or put what they say into one statement");
            }
            definitions.add(definition);
        }
        return definitions;
    }

    private static Definition read(Statement statement) {
        Words words = new Words(statement.tokens(), 0);
        try {
            Subject subject = subject(words);
            return Definition.of(subject.kind(), subject.identity(), subject.on(), text(statement));
        } catch (UnknownFormException e) {
            throw unknown(statement, words);
        } catch (NoSchemaException e) {
            Position at = Position.of(statement.text(), e.name().at());
            throw new SqlSyntaxException(
                    statement.position().plus(at),
                    "the name \"" + e.name().name() + "\" has no schema",
                    "scripts run with search_path = pg_catalog, so PostgreSQL would not find it",
                    "Write the schema before it, as in public." + e.name().name());
        }
    }

    private static Subject subject(Words words) {
        if (words.accept("create")) {
            words.accept("or", "replace");
            return new CreatedObject(words).read();
        }
        if (words.accept("alter")) {
            return new AlteredAttribute(words).read();
        }
        if (words.accept("comment", "on")) {
            Target target = Target.read(words);
            words.require("is");
            return new Subject(DefinitionKind.COMMENT, target.sql(), target.relation());
        }
        if (words.accept("grant")) {
            return PrivilegeReader.read(words, true);
        }
        if (words.accept("revoke")) {
            return PrivilegeReader.read(words, false);
        }
        throw new UnknownFormException();
    }

    /** Whether something is replaced is no part of what is wanted. */
    private static String text(Statement statement) {
        List<Token> tokens = statement.tokens();
        boolean replaces = tokens.size() > 3
                && tokens.get(0).isWord("create")
                && tokens.get(1).isWord("or")
                && tokens.get(2).isWord("replace");
        return replaces
                ? statement.text().substring(0, tokens.get(0).end())
                        + statement.text().substring(tokens.get(2).end())
                : statement.text();
    }

    private static SqlSyntaxException unknown(Statement statement, Words words) {
        String head = statement.firstWords(3).toUpperCase(Locale.ROOT);
        Position near = Position.of(
                statement.text(), Math.min(words.offset(), statement.text().length()));
        return new SqlSyntaxException(
                statement.position().plus(near),
                "a statement (" + (head.isEmpty() ? statement.text() : head) + " ...) is not understood",
                "what it makes would be in no migration",
                "Write one object or attribute a statement, in a form that defines it: CREATE VIEW, CREATE FUNCTION,"
                        + " CREATE TRIGGER, CREATE POLICY, GRANT ... TO one role, COMMENT ON; tables, enums, domains and"
                        + " sequences belong into classes");
    }

    /** What a statement is about. */
    record Subject(DefinitionKind kind, String identity, Optional<QualifiedName> on) {
        static Subject of(DefinitionKind kind, String identity) {
            return new Subject(kind, identity, Optional.empty());
        }
    }
}
