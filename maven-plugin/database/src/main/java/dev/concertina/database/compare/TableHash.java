package dev.concertina.database.compare;

/**
 * How many rows a table holds and a hash over all of them, in which their order has no part.
 *
 * @param table what was hashed; hashes over other columns cannot be compared
 * @param hash the sum of the rows' 64-bit hashes, as a decimal number
 */
public record TableHash(HashedTable table, long rows, String hash) {}
