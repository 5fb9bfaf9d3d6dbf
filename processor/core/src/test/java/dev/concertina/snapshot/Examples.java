package dev.concertina.snapshot;

import dev.concertina.schema.Check;
import dev.concertina.schema.Column;
import dev.concertina.schema.ColumnValue;
import dev.concertina.schema.DataType;
import dev.concertina.schema.Deferrability;
import dev.concertina.schema.EnumType;
import dev.concertina.schema.Expression;
import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.Index;
import dev.concertina.schema.Name;
import dev.concertina.schema.PrimaryKey;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import dev.concertina.schema.SequenceOptions;
import dev.concertina.schema.Table;
import java.util.List;
import java.util.Optional;

/** A small shop, as objects and as text. */
final class Examples {
    static final String SHOP = """
            [
            {"concertina": "model", "format": 1},

            {"section": "intents"},


            {"section": "namespaces"},

            {"namespace": "billing"},

            {"section": "extensions"},


            {"section": "enums"},

            {"enum": "public.mood"},
            {"enum": "public.mood", "label": "happy"},
            {"enum": "public.mood", "label": "sad"},


            {"section": "domains"},


            {"section": "sequences"},


            {"section": "tables"},

            {"table": "billing.invoice"},
            {"table": "billing.invoice", "column": "id", "type": "bigint", "notNull": true},
            {"table": "billing.invoice", "column": "customer_id", "type": "bigint", "notNull": true},
            {"table": "billing.invoice", "column": "total", "type": "numeric(10,2)", "default": "0"},

            {"table": "billing.invoice", "foreignKey": "invoice_customer_id_fkey", "columns": ["customer_id"],\
             "references": "public.customer", "referencedColumns": ["id"], "onDelete": "CASCADE"},
            {"table": "billing.invoice", "primaryKey": "invoice_pkey", "columns": ["id"]},
            {"table": "billing.invoice", "check": "invoice_total_check", "expression": "total >= 0"},

            {"table": "billing.invoice", "index": "invoice_customer_id_idx", "keys": ["customer_id"]},

            {"table": "public.customer"},
            {"table": "public.customer", "comment": "Who buys."},
            {"table": "public.customer", "column": "id", "type": "bigint", "notNull": true,\
             "identity": {"sequence": "public.customer_id_seq", "always": true}},
            {"table": "public.customer", "column": "Email", "type": "character varying(200)", "notNull": true},
            {"table": "public.customer", "column": "mood", "type": "public.mood"},

            {"table": "public.customer", "primaryKey": "customer_pkey", "columns": ["id"]},


            {"end": true}
            ]
            """;

    private Examples() {}

    static Schema shop() {
        EnumType mood = new EnumType(QualifiedName.of("public", "mood"), List.of("happy", "sad"), Optional.empty());
        return Schema.of(
                List.of(Name.of("billing")),
                List.of(),
                List.of(mood),
                List.of(),
                List.of(),
                List.of(customer(), invoice()));
    }

    static PrimaryKey key(String name) {
        return new PrimaryKey(Name.of(name), List.of(Name.of("id")), List.of(), Deferrability.NOT_DEFERRABLE);
    }

    private static Table customer() {
        QualifiedName name = QualifiedName.of("public", "customer");
        ColumnValue identity = new ColumnValue.Identity(
                true, QualifiedName.of("public", "customer_id_seq"), SequenceOptions.of(DataType.builtin("bigint")));
        return Table.of(
                        name,
                        List.of(
                                Column.of("id", "bigint").withNotNull(true).withValue(Optional.of(identity)),
                                Column.of("Email", "varchar(200)").withNotNull(true),
                                Column.of("mood", "mood")),
                        List.of(key("customer_pkey")),
                        List.of())
                .withOptions(false, java.util.Map.of(), Optional.of("Who buys."));
    }

    private static Table invoice() {
        Name customer = Name.of("customer_id");
        ForeignKey toCustomer = new ForeignKey(
                Name.of("invoice_customer_id_fkey"),
                List.of(customer),
                QualifiedName.of("public", "customer"),
                List.of(Name.of("id")),
                ForeignKey.Action.CASCADE,
                ForeignKey.Action.NO_ACTION,
                List.of(),
                false,
                Deferrability.NOT_DEFERRABLE);
        return Table.of(
                QualifiedName.of("billing", "invoice"),
                List.of(
                        Column.of("id", "bigint").withNotNull(true),
                        Column.of("customer_id", "bigint").withNotNull(true),
                        Column.of("total", "numeric(10,2)")
                                .withValue(Optional.of(new ColumnValue.Default(Expression.of("0"))))),
                List.of(key("invoice_pkey"), toCustomer, Check.of("invoice_total_check", "total >= 0")),
                List.of(Index.of(Name.of("invoice_customer_id_idx"), false, List.of(customer))));
    }
}
