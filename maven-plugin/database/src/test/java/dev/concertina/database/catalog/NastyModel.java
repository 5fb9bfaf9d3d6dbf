package dev.concertina.database.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.schema.Column;
import dev.concertina.schema.ColumnReference;
import dev.concertina.schema.ColumnValue;
import dev.concertina.schema.DataType;
import dev.concertina.schema.Deferrability;
import dev.concertina.schema.Exclusion;
import dev.concertina.schema.Expression;
import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.Index;
import dev.concertina.schema.IndexElement;
import dev.concertina.schema.Name;
import dev.concertina.schema.PartitionBound;
import dev.concertina.schema.PartitionOf;
import dev.concertina.schema.Partitioning;
import dev.concertina.schema.PrimaryKey;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import dev.concertina.schema.Sequence;
import dev.concertina.schema.SequenceOptions;
import dev.concertina.schema.Table;
import dev.concertina.schema.Unique;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the nasty schema says, object by object, written by hand. */
final class NastyModel {
    private NastyModel() {}

    static void check(Schema schema, int major) {
        assertThat(schema.namespaces()).extracting(Name::text).containsExactly("Mixed Case", "größe", "select");
        assertThat(schema.extensions()).extracting(Name::text).containsExactly("btree_gist", "citext", "pg_trgm");
        assertThat(schema.tables()).hasSize(major < 15 ? 28 : major < 18 ? 29 : 32);
        types(schema);
        sequences(schema);
        columns(table(schema, "Mixed Case", "Order Lines"));
        keys(schema);
        exclusions(table(schema, "public", "booking"));
        indexes(table(schema, "public", "documents").indexes());
        partitions(schema, major);
        if (major >= 15) {
            fifteen(table(schema, "public", "fifteen"));
        }
        if (major >= 18) {
            assertThat(table(schema, "public", "eighteen").column(Name.of("b")).flatMap(Column::value))
                    .contains(new ColumnValue.Generated(Expression.of("a * 2"), false));
        }
    }

    private static Table table(Schema schema, String namespace, String name) {
        return schema.tables().get(QualifiedName.of(namespace, name));
    }

    private static void types(Schema schema) {
        assertThat(schema.enums().get(QualifiedName.of("public", "mood")).labels())
                .containsExactly("sad", "o'k", "Happy \"very\"", "ü", "a,b");
        assertThat(schema.enums().get(QualifiedName.of("select", "from")).labels())
                .containsExactly("a", "between", "b", "c");
        var code = schema.domains().get(QualifiedName.of("Mixed Case", "Code"));
        assertThat(code.collation()).contains(QualifiedName.of("pg_catalog", "C"));
        assertThat(code.notNull()).isTrue();
        assertThat(code.checks()).containsOnlyKeys(Name.of("No Spaces"), Name.of("short"));
        assertThat(code.defaultValue()).contains(Expression.of("'x'::character varying"));
        Table types = table(schema, "public", "types");
        assertThat(type(types, "t")).isEqualTo(DataType.parse("timestamptz(3)"));
        assertThat(type(types, "m")).isEqualTo(DataType.parse("char(1)"));
        assertThat(type(types, "ap")).isEqualTo(DataType.parse("bpchar"));
        assertThat(type(types, "an")).isEqualTo(DataType.parse("\"char\""));
        assertThat(type(types, "aj")).isEqualTo(DataType.parse("numeric(4,1)[]"));
        assertThat(type(types, "as")).isEqualTo(DataType.of(QualifiedName.of("Mixed Case", "Mood, or (not)")));
        assertThat(types.columns().values())
                .filteredOn(c -> c.type().schema().isPresent())
                .extracting(c -> c.name().text())
                .containsExactly("aq", "ar", "as", "at", "au", "av", "aw");
    }

    private static DataType type(Table table, String column) {
        return table.column(Name.of(column)).orElseThrow().type();
    }

    private static void sequences(Schema schema) {
        DataType smallint = DataType.builtin("smallint");
        assertThat(schema.sequences().keySet())
                .extracting(QualifiedName::toString)
                .containsExactly(
                        "Mixed Case.Odd;Name",
                        "public.child_id_seq",
                        "public.child_small_seq",
                        "public.parent_id_seq",
                        "public.plain");
        assertThat(schema.sequences()
                        .get(QualifiedName.of("Mixed Case", "Odd;Name"))
                        .options())
                .isEqualTo(new SequenceOptions(smallint, 30, -3, -300, 30, 7, true));
        Sequence plain = schema.sequences().get(QualifiedName.of("public", "plain"));
        assertThat(plain.ownedBy()).contains(new ColumnReference(QualifiedName.of("public", "parent"), Name.of("a")));
        assertThat(plain.comment()).contains("two\nlines");
        assertThat(schema.sequences()
                        .get(QualifiedName.of("public", "child_small_seq"))
                        .options())
                .isEqualTo(SequenceOptions.of(smallint));
    }

    private static void columns(Table lines) {
        Map<Name, Column> columns = lines.columns();
        assertThat(columns.get(Name.of("user")).value())
                .contains(new ColumnValue.Identity(
                        false,
                        QualifiedName.of("Mixed Case", "strange seq"),
                        new SequenceOptions(DataType.builtin("integer"), 5, 2, 3, 1000, 4, true)));
        assertThat(columns.get(Name.of("na\"me")))
                .isEqualTo(new Column(
                        Name.of("na\"me"),
                        DataType.builtin("text"),
                        true,
                        Optional.of(new ColumnValue.Default(Expression.of("'it''s'::text"))),
                        Optional.of(QualifiedName.of("pg_catalog", "C")),
                        Optional.of("a 'column'")));
        assertThat(columns.get(Name.of("total")).value())
                .contains(new ColumnValue.Generated(Expression.of("\"größe\" * (2)::numeric"), true));
        assertThat(columns.get(Name.of("number")).defaultValue())
                .contains(Expression.of("nextval('\"Mixed Case\".\"Odd;Name\"'::regclass)"));
        assertThat(columns.get(Name.of("state")).defaultValue()).contains(Expression.of("'o''k'::public.mood"));
        assertThat(lines.comment()).contains("a \"table\"");
    }

    private static void keys(Schema schema) {
        Table lines = table(schema, "Mixed Case", "Order Lines");
        assertThat(lines.primaryKey())
                .contains(new PrimaryKey(
                        Name.of("the key"),
                        List.of(Name.of("Id")),
                        List.of(Name.of("tag")),
                        Deferrability.NOT_DEFERRABLE));
        assertThat(lines.constraints().get(Name.of("user twice")))
                .isEqualTo(new Unique(
                        Name.of("user twice"),
                        List.of(Name.of("user"), Name.of("na\"me")),
                        List.of(Name.of("day"), Name.of("made")),
                        false,
                        Deferrability.INITIALLY_DEFERRED));
        Table child = table(schema, "public", "child");
        assertThat(child.unlogged()).isTrue();
        assertThat(child.constraints().get(Name.of("child_b_a_fkey")))
                .isEqualTo(new ForeignKey(
                        Name.of("child_b_a_fkey"),
                        List.of(Name.of("b"), Name.of("a")),
                        QualifiedName.of("public", "parent"),
                        List.of(Name.of("b"), Name.of("a")),
                        ForeignKey.Action.RESTRICT,
                        ForeignKey.Action.NO_ACTION,
                        List.of(),
                        true,
                        Deferrability.NOT_DEFERRABLE));
        assertThat(table(schema, "public", "parent").storageParameters())
                .isEqualTo(Map.of(
                        "fillfactor", "70", "autovacuum_enabled", "false", "toast.autovacuum_vacuum_threshold", "77"));
    }

    private static void exclusions(Table booking) {
        Exclusion partial = (Exclusion) booking.constraints().get(Name.of("partial one"));
        assertThat(partial.elements())
                .containsExactly(
                        new Exclusion.Element(IndexElement.of(Name.of("during")), "&&"),
                        new Exclusion.Element(IndexElement.of(Expression.of("amount + 1")), "<>"));
        assertThat(partial.include()).containsExactly(Name.of("who"));
        assertThat(partial.storageParameters()).isEqualTo(Map.of("fillfactor", "60"));
        assertThat(partial.predicate()).contains(Expression.of("(room > 5) AND (who IS NOT NULL)"));
        Exclusion ordered = (Exclusion) booking.constraints().get(Name.of("ordered"));
        assertThat(ordered.elements().get(0).key()).isEqualTo(key("who", null, "text_pattern_ops", true, false));
    }

    private static IndexElement key(
            String column, String collation, String operatorClass, boolean descending, boolean nullsFirst) {
        return new IndexElement(
                Optional.of(Name.of(column)),
                Optional.empty(),
                Optional.ofNullable(collation).map(c -> QualifiedName.of("pg_catalog", c)),
                Optional.ofNullable(operatorClass),
                descending,
                nullsFirst);
    }

    private static void indexes(Map<Name, Index> indexes) {
        assertThat(indexes.get(Name.of("sorted")).keys())
                .containsExactly(
                        key("id", null, null, true, true),
                        key("title", null, null, false, true),
                        key("n", null, null, true, false),
                        key("at", null, null, false, false));
        assertThat(indexes.get(Name.of("sorted")).comment()).contains("sorted");
        assertThat(indexes.get(Name.of("collated")).keys())
                .startsWith(
                        key("title", "POSIX", null, false, false),
                        key("body", null, null, false, false),
                        key("body", "default", "text_pattern_ops", false, false));
        assertThat(indexes.get(Name.of("expressed")).keys())
                .extracting(k -> k.expression().map(Expression::sql).orElse(""))
                .containsExactly(
                        "lower(title)",
                        "id + 1",
                        "data ->> 'a,)b'::text",
                        "(v)::text || ('x'::text COLLATE \"C\")",
                        "COALESCE(title, body)",
                        "n IS NULL");
        assertThat(indexes.get(Name.of("parameters")).keys().get(0).operatorClass())
                .contains("public.gist_trgm_ops (siglen='32')");
        assertThat(indexes.get(Name.of("ranges")).storageParameters())
                .isEqualTo(Map.of("pages_per_range", "4", "autosummarize", "on"));
    }

    private static void partitions(Schema schema, int major) {
        Table measures = table(schema, "public", "measures");
        assertThat(measures.partitioning())
                .contains(new Partitioning(Partitioning.Strategy.RANGE, List.of(IndexElement.of(Name.of("at")))));
        Table attached = table(schema, "public", "measures_2025");
        PartitionOf of = attached.partitionOf().orElseThrow();
        assertThat(of.attached()).isEqualTo(major >= 18);
        assertThat(of.indexes())
                .containsEntry(Name.of("measures_pkey"), Name.of("25 key"))
                .containsEntry(Name.of("measures_value"), Name.of("25 value"))
                .hasSize(3);
        assertThat(attached.indexes()).containsOnlyKeys(Name.of("only_here"));
        assertThat(attached.constraints()).isEmpty();
        assertThat(attached.column(Name.of("id")).flatMap(Column::identity))
                .isEqualTo(measures.column(Name.of("id")).flatMap(Column::identity))
                .isPresent();
        Table rest = table(schema, "public", "measures_rest");
        assertThat(rest.partitionOf().orElseThrow().bound()).isEqualTo(new PartitionBound.Rest());
        assertThat(rest.partitionOf().orElseThrow().attached()).isFalse();
        assertThat(rest.constraints()).containsOnlyKeys(Name.of("not_huge"));
        assertThat(table(schema, "public", "measures_rest_1")
                        .partitionOf()
                        .orElseThrow()
                        .bound())
                .isEqualTo(new PartitionBound.Hash(2, 1));
        assertThat(table(schema, "public", "regions")
                        .partitioning()
                        .orElseThrow()
                        .keys()
                        .get(0)
                        .operatorClass())
                .contains("text_pattern_ops");
        assertThat(table(schema, "public", "regions_eu")
                        .partitionOf()
                        .orElseThrow()
                        .bound())
                .isEqualTo(new PartitionBound.Values(
                        List.of(Expression.of("'eu'"), Expression.of("'E''U, or )'"), Expression.of("NULL"))));
    }

    private static void fifteen(Table table) {
        assertThat(table.constraints().get(Name.of("one_null")))
                .isEqualTo(new Unique(
                        Name.of("one_null"),
                        List.of(Name.of("a"), Name.of("b")),
                        List.of(Name.of("c")),
                        true,
                        Deferrability.NOT_DEFERRABLE));
        assertThat(((ForeignKey) table.constraints().get(Name.of("partly"))).setColumns())
                .containsExactly(Name.of("d"));
        assertThat(table.indexes().get(Name.of("one_null_index")).nullsNotDistinct())
                .isTrue();
    }
}
