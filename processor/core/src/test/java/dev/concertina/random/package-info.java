/** Random pairs of schemas that follow from a seed, for tests of everything that leads from one to the other. */
package dev.concertina.random;
