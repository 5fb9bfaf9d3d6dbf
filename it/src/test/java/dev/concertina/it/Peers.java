package dev.concertina.it;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** A project with the same migrations for several tools. */
final class Peers {
    private final Path project;

    /** Writes the project: as many tables, each in a file of its own. */
    Peers(Path project, int files) throws IOException {
        this.project = project;
        try (InputStream pom = Objects.requireNonNull(Peers.class.getResourceAsStream("/peers/pom.xml"))) {
            Files.copy(pom, project.resolve("pom.xml"));
        }
        Path ours = Files.createDirectories(project.resolve("concertina"));
        Path flyway = Files.createDirectories(project.resolve("flyway"));
        Path liquibase = Files.createDirectories(project.resolve("liquibase"));
        StringBuilder psql = new StringBuilder("\\set ON_ERROR_STOP on\n");
        StringBuilder changelog = new StringBuilder("""
                <databaseChangeLog xmlns="http://www.liquibase.org/xml/ns/dbchangelog"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xsi:schemaLocation="http://www.liquibase.org/xml/ns/dbchangelog
                        http://www.liquibase.org/xml/ns/dbchangelog/dbchangelog-latest.xsd">
                """);
        for (int i = 1; i <= files; i++) {
            String up = "CREATE TABLE public.t" + i + " (id bigint PRIMARY KEY, name text);\n";
            String name = String.format("%04d_expand_create-t%d", i, i);
            Files.writeString(ours.resolve(name + ".sql"), up);
            Files.writeString(ours.resolve(name + ".down.sql"), "DROP TABLE public.t" + i + ";\n");
            Files.writeString(flyway.resolve("V" + i + "__create_t" + i + ".sql"), up);
            Files.writeString(
                    liquibase.resolve("t" + i + ".sql"),
                    "--liquibase formatted sql\n--changeset x:" + i + "\n" + up + "--rollback DROP TABLE public.t" + i
                            + ";\n");
            changelog.append("<include file=\"t").append(i).append(".sql\"/>\n");
            psql.append("BEGIN;\n\\i ").append(ours.resolve(name + ".sql")).append("\nCOMMIT;\n");
        }
        Files.writeString(liquibase.resolve("all.xml"), changelog.append("</databaseChangeLog>\n"));
        Files.writeString(project.resolve("all.sql"), psql);
    }

    /** Seconds of a whole psql process that runs the files one after the other, each in a transaction. */
    double psql(String url) {
        return Processes.seconds(
                project, "psql", "-q", "-f", project.resolve("all.sql").toString(), url.substring("jdbc:".length()));
    }

    /** Seconds of a whole Maven process. */
    double maven(String goal, String... options) {
        String[] command = new String[options.length + 5];
        System.arraycopy(new String[] {"mvn", "-ntp", "-q", "-B", goal}, 0, command, 0, 5);
        System.arraycopy(options, 0, command, 5, options.length);
        return Processes.seconds(project, command);
    }
}
