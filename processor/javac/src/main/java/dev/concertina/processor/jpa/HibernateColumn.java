package dev.concertina.processor.jpa;

import dev.concertina.ddl.SqlWriter;
import dev.concertina.processor.declaration.AnnotationUse;
import dev.concertina.processor.declaration.MemberDeclaration;
import dev.concertina.processor.jpa.JavaTypes.Size;
import dev.concertina.schema.Name;
import java.util.Map;
import java.util.Optional;

/** What annotations of Hibernate and, by option, of Bean Validation say about a column. */
final class HibernateColumn {
    private HibernateColumn() {}

    static Size size(MemberDeclaration member, Size size, JpaSettings settings) {
        Size said = member.annotation("hibernate:FractionalSeconds")
                .map(f -> size.withSeconds(f.number("value").orElse(6)))
                .orElse(size);
        if (!settings.validation()) {
            return said;
        }
        Optional<AnnotationUse> longest = member.annotation("validation:Size").filter(s -> s.has("max"));
        if (longest.isPresent()) {
            said = said.withLength(longest.get().number("max").orElseThrow());
        }
        Optional<AnnotationUse> digits = member.annotation("validation:Digits");
        return digits.isEmpty()
                ? said
                : said.withDigits(
                        digits.get().number("integer").orElse(0),
                        digits.get().number("fraction").orElse(0));
    }

    /** Whether Bean Validation forbids null. */
    static boolean isRequired(MemberDeclaration member) {
        return member.has("validation:NotNull")
                || member.has("validation:NotBlank")
                || member.has("validation:NotEmpty");
    }

    static ColumnDraft described(ColumnDraft draft, MemberDeclaration member, JpaSettings settings) {
        if (member.annotations().isEmpty()) {
            return draft;
        }
        ColumnDraft described = draft;
        for (AnnotationUse use : member.annotations()) {
            Optional<String> value = use.text("value");
            if (use.name().equals("hibernate:ColumnDefault") && value.isPresent()) {
                described = described.with(Vocabulary.defaultsTo(value.get(), use.place()));
            } else if (use.name().equals("hibernate:GeneratedColumn") && value.isPresent()) {
                described = described.with(Vocabulary.use("ComputedAs", use.place(), Map.of("value", value.get())));
            } else if (use.name().equals("hibernate:Comment")) {
                described = described.withComment(value);
            } else if (use.name().equals("hibernate:Collate")) {
                described = described.withCollation(value);
            } else if (use.name().equals("hibernate:Check")) {
                described = described.with(
                        Vocabulary.check(use.text("constraints").orElse(""), use.text("name"), use.place()));
            } else if (settings.validation()) {
                Optional<String> bound = bound(use);
                if (bound.isPresent()) {
                    String name = SqlWriter.quote(Name.shortened(draft.name()));
                    described = described.with(Vocabulary.check(name + bound.get(), Optional.empty(), use.place()));
                }
            }
        }
        return described;
    }

    private static Optional<String> bound(AnnotationUse use) {
        return switch (use.name()) {
            case "validation:Min" -> Optional.of(">=" + use.number("value").orElse(0));
            case "validation:Max" -> Optional.of("<=" + use.number("value").orElse(0));
            case "validation:DecimalMin" -> use.text("value").map(v -> ">=" + v);
            case "validation:DecimalMax" -> use.text("value").map(v -> "<=" + v);
            default -> Optional.empty();
        };
    }
}
