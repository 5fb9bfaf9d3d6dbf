/**
 * SQL text as tokens and statements, with exact positions. It reads what PostgreSQL's own lexer reads and judges nothing
 * else: whether a statement is valid, only a server can tell.
 */
@NullMarked
package dev.concertina.parse;

import org.jspecify.annotations.NullMarked;
