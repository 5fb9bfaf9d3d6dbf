package dev.concertina.it.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.ddl.Creation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a project says what its entities are named like, and which families of annotations count. */
final class JpaSettingsTest {
    private static final String ORDER_LINE = "@Entity class OrderLine { @Id long lineId; }";

    @TempDir
    private Path folder;

    private final JpaClasses classes = new JpaClasses(HibernateLine.SEVEN);

    @Test
    void namesStayAsTheyAre() throws IOException {
        assertThat(sql(ORDER_LINE)).contains("CREATE TABLE public.orderline (", " lineid bigint");
    }

    @Test
    void propertiesOfSpringNameTheStrategy() throws IOException {
        Files.writeString(
                folder.resolve("application.properties"),
                "spring.jpa.hibernate.naming.physical-strategy="
                        + "org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy\n");
        assertThat(sql(ORDER_LINE)).contains("CREATE TABLE public.order_line (", " line_id bigint");
    }

    @Test
    void yamlOfSpringNamesTheStrategy() throws IOException {
        Files.writeString(
                folder.resolve("application.yml"),
                "spring:\n  jpa:\n    hibernate:\n      naming:\n        physical-strategy: "
                        + "org.hibernate.boot.model.naming.PhysicalNamingStrategyStandardImpl\n");
        assertThat(sql(ORDER_LINE)).contains("CREATE TABLE public.orderline (");
    }

    @Test
    void springBootOnTheClassPathNamesTheStrategy() throws IOException {
        classes.beside(
                "org.springframework.boot.SpringApplication",
                "package org.springframework.boot; public class SpringApplication {}");
        assertThat(sql(ORDER_LINE)).contains("CREATE TABLE public.order_line (");
    }

    @Test
    void tablesBetweenEntitiesAreNamedAsSpringDoesWhereItIs() throws IOException {
        String entities = "@Entity class BigThing { @Id long id; @ManyToMany Set<BigThing> friends; }";
        assertThat(sql(entities, "-Aconcertina.jpa.naming=underscores"))
                .contains("CREATE TABLE public.big_thing (", "CREATE TABLE public.big_thing_big_thing (");
        Files.writeString(
                folder.resolve("application.properties"),
                "quarkus.hibernate-orm.physical-naming-strategy="
                        + "org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy\n");
        assertThat(sql(entities)).contains("CREATE TABLE public.big_thing_big_thing (");
        classes.beside(
                "org.springframework.boot.SpringApplication",
                "package org.springframework.boot; public class SpringApplication {}");
        assertThat(sql(entities)).contains("CREATE TABLE public.big_thing_friends (");
    }

    @Test
    void tablesGetAPrefixAndASuffix() throws IOException {
        assertThat(sql(ORDER_LINE, "-Aconcertina.jpa.tablePrefix=t_", "-Aconcertina.jpa.tableSuffix=_x"))
                .contains("CREATE TABLE public.t_orderline_x (");
    }

    @Test
    void theOlderPackageIsRead() throws IOException {
        classes.beside("javax.persistence.Entity", "package javax.persistence; public @interface Entity {}")
                .beside("javax.persistence.Id", "package javax.persistence; public @interface Id {}");
        assertThat(sql("@javax.persistence.Entity class A { @javax.persistence.Id long id; String a; }"))
                .contains("CREATE TABLE public.a (", " a character varying(255)", "PRIMARY KEY (id)");
    }

    @Test
    void beanValidationCountsWhereItIsAskedFor() throws IOException {
        validation("NotNull", "");
        validation("Size", "int min() default 0; int max() default 2147483647;");
        validation("Min", "long value();");
        validation("DecimalMax", "String value();");
        validation("Digits", "int integer(); int fraction();");
        validation("Email", "");
        String entity = "@Entity class A { @Id long id; @jakarta.validation.constraints.NotNull"
                + " @jakarta.validation.constraints.Size(max = 20) @jakarta.validation.constraints.Email String name;"
                + " @jakarta.validation.constraints.Min(18) Integer age;"
                + " @jakarta.validation.constraints.Digits(integer = 5, fraction = 2)"
                + " @jakarta.validation.constraints.DecimalMax(\"99.5\") BigDecimal share; }";
        assertThat(sql(entity, "-Aconcertina.jpa.validation=true"))
                .contains(
                        " name character varying(20) NOT NULL",
                        " share numeric(7,2)",
                        "CHECK (age>=18)",
                        "CHECK (share<=99.5)");
        assertThat(sql(entity)).contains(" name character varying(255),").doesNotContain("CHECK");
    }

    private void validation(String name, String attributes) {
        String type = "jakarta.validation.constraints.";
        classes.beside(
                type + name,
                "package jakarta.validation.constraints; public @interface " + name + " { " + attributes + " }");
    }

    private String sql(String body, String... options) throws IOException {
        return Creation.of(classes.compile(new JpaCase("settings", body, List.of(options)), folder)
                        .schema())
                .stream()
                .map(statement -> statement.sql() + ";\n")
                .collect(Collectors.joining());
    }
}
