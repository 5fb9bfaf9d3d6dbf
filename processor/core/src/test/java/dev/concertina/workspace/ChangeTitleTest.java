package dev.concertina.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.change.SchemaChange;
import dev.concertina.diff.SchemaDiff;
import dev.concertina.schema.Column;
import dev.concertina.schema.Index;
import dev.concertina.schema.Intent;
import dev.concertina.schema.Model;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import dev.concertina.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChangeTitleTest {
    private static final Table CUSTOMER = table("customer", Column.of("id", "bigint"), Column.of("mail", "text"));
    private static final Table ORDERS = table("orders", Column.of("id", "bigint"), Column.of("total", "integer"));

    @Test
    void aTableIsCreated() {
        assertThat(title(schema(), schema(ORDERS))).isEqualTo("create-orders");
        assertThat(title(schema(), schema(ORDERS, CUSTOMER))).isEqualTo("create-customer-and-orders");
        assertThat(title(schema(), schema(ORDERS, CUSTOMER, table("line", Column.of("id", "int")))))
                .isEqualTo("create-3-tables");
    }

    @Test
    void aColumnIsAdded() {
        Table more = CUSTOMER.with(Column.of("phone", "text"));
        assertThat(title(schema(CUSTOMER), schema(more))).isEqualTo("add-customer-phone");
        assertThat(title(schema(CUSTOMER), schema(more.with(Column.of("fax", "text")))))
                .isEqualTo("add-customer-phone-and-fax");
        assertThat(title(
                        schema(CUSTOMER),
                        schema(more.with(Column.of("fax", "text")).with(Column.of("web", "text")))))
                .isEqualTo("add-customer-columns");
    }

    @Test
    void aColumnIsRenamed() {
        Table renamed = CUSTOMER.withoutColumn(Name.of("mail")).with(Column.of("email", "text"));
        Intent intent = new Intent.RenamedColumn(CUSTOMER.name(), Name.of("email"), Name.of("mail"), Optional.empty());
        assertThat(title(schema(CUSTOMER), new Model(schema(renamed), List.of(intent))))
                .isEqualTo("rename-customer-mail-to-email");
    }

    @Test
    void aColumnChangesItsType() {
        Table changed = ORDERS.with(Column.of("total", "numeric(12,2)"));
        assertThat(title(schema(ORDERS), schema(changed))).isEqualTo("change-orders-total-to-numeric");
        assertThat(title(schema(changed), schema(ORDERS.with(Column.of("total", "numeric(14,2)")))))
                .isEqualTo("change-orders-total-to-numeric-14-2");
    }

    @Test
    void whatGoesAlongIsNotSaid() {
        Table more = CUSTOMER.with(Column.of("phone", "text")).with(index("customer_phone_idx", "phone"));
        assertThat(title(schema(CUSTOMER), schema(more))).isEqualTo("add-customer-phone");
    }

    @Test
    void anIndexAloneIsSaid() {
        Table more = CUSTOMER.with(index("customer_mail_idx", "mail"));
        assertThat(title(schema(CUSTOMER), schema(more))).isEqualTo("index-customer-mail");
        assertThat(title(schema(more), schema(CUSTOMER))).isEqualTo("drop-customer-mail-idx");
    }

    @Test
    void severalThingsAreSaidTogether() {
        Schema before = schema(CUSTOMER, ORDERS);
        Table orders = ORDERS.with(Column.of("paid", "boolean")).with(Column.of("total", "numeric"));
        assertThat(title(before, schema(CUSTOMER, orders))).isEqualTo("change-orders");
        assertThat(title(before, schema(CUSTOMER.with(Column.of("phone", "text")), orders)))
                .isEqualTo("change-customer-and-orders");
        assertThat(title(schema(CUSTOMER), schema(CUSTOMER.with(Column.of("a", "text")), ORDERS)))
                .isEqualTo("change-orders-and-customer");
    }

    @Test
    void aTakenNameGetsANumber() {
        List<SchemaChange> changes = SchemaDiff.between(schema(), new Model(schema(ORDERS), List.of()))
                .changes();
        assertThat(ChangeTitle.of(changes, Set.of("create-orders", "create-orders-2"))
                        .text())
                .isEqualTo("create-orders-3");
    }

    @Test
    void aSchemaOtherThanPublicIsSaid() {
        Table invoice =
                Table.of(QualifiedName.of("billing", "Invoice"), List.of(Column.of("id", "int")), List.of(), List.of());
        assertThat(title(schema(), schema(invoice))).isEqualTo("create-billing-invoice");
    }

    private static Table table(String name, Column... columns) {
        return Table.of(QualifiedName.of("public", name), List.of(columns), List.of(), List.of());
    }

    private static Index index(String name, String column) {
        return Index.of(Name.of(name), false, List.of(Name.of(column)));
    }

    private static Schema schema(Table... tables) {
        return Schema.EMPTY.withTables(List.of(tables));
    }

    private static String title(Schema before, Schema after) {
        return title(before, new Model(after, List.of()));
    }

    private static String title(Schema before, Model after) {
        return ChangeTitle.of(SchemaDiff.between(before, after).changes(), Set.of())
                .text();
    }
}
