package dev.concertina.maven;

import dev.concertina.schema.Column;
import dev.concertina.schema.Deferrability;
import dev.concertina.schema.Intent;
import dev.concertina.schema.Model;
import dev.concertina.schema.Name;
import dev.concertina.schema.PrimaryKey;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import dev.concertina.schema.Table;
import java.util.List;
import java.util.Optional;

/** Classes of a small shop, release by release. */
final class Shop {
    private static final Table CUSTOMER = Table.of(
            QualifiedName.of("public", "customer"),
            List.of(Column.of("id", "bigint").withNotNull(true), Column.of("mail", "text")),
            List.of(new PrimaryKey(
                    Name.of("customer_pkey"), List.of(Name.of("id")), List.of(), Deferrability.NOT_DEFERRABLE)),
            List.of());

    private Shop() {}

    /** Customers with a mail. */
    static Model first() {
        return model(CUSTOMER);
    }

    /** Customers have a phone too. */
    static Model withPhone() {
        return model(CUSTOMER.with(Column.of("phone", "text")));
    }

    /** The mail is called email. */
    static Model renamed() {
        Intent intent = new Intent.RenamedColumn(CUSTOMER.name(), Name.of("email"), Name.of("mail"), Optional.empty());
        return new Model(schema(email()), List.of(intent));
    }

    /** The mail is gone and an email is there, and no class says that the one continues the other. */
    static Model unclear() {
        return model(email());
    }

    private static Table email() {
        return CUSTOMER.withoutColumn(Name.of("mail")).with(Column.of("email", "text"));
    }

    private static Model model(Table... tables) {
        return new Model(schema(tables), List.of());
    }

    private static Schema schema(Table... tables) {
        return Schema.EMPTY.withTables(List.of(tables));
    }
}
