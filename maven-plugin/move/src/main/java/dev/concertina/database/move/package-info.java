/** What a class of the user's implements to move data that SQL files cannot reach: once, recorded, and with a way back. */
package dev.concertina.database.move;
