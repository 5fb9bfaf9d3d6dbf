/**
 * Judges scripts: what would lock, rewrite, break running code, lose data or not be undone. It follows a folder in order with
 * a light model of the schema, and asks every rule about every statement, file and folder. Severity is data; whether a build
 * fails is the caller's business.
 */
@NullMarked
package dev.concertina.lint;

import org.jspecify.annotations.NullMarked;
