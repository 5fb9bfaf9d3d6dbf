package dev.concertina.processor.jpa;

/**
 * What a project sets for all its entities.
 *
 * @param schema of what names none
 * @param seven whether Hibernate 7 or newer is asked, whose tables differ in a few places from Hibernate 6's
 * @param validation whether constraints of Bean Validation say something about columns, too
 */
public record JpaSettings(String schema, Naming naming, boolean seven, boolean validation) {}
