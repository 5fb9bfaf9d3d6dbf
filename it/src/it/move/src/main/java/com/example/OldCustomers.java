package com.example;

import dev.concertina.database.move.DataMigration;
import java.sql.Connection;
import java.util.Map;

/** Tells when it is made which classes it sees; no database is there for more. */
public final class OldCustomers implements DataMigration {
    public OldCustomers() {
        System.out.println("a class of its own class path: " + sees("com.google.gson.Gson"));
        System.out.println("a class of the plugin: " + sees("dev.concertina.database.apply.Mover"));
    }

    private static boolean sees(String name) {
        try {
            Class.forName(name);
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    @Override
    public void up(Connection connection) {}

    @Override
    public void down(Connection connection) {}

    @Override
    public Map<String, Long> counts(Connection connection) {
        return Map.of();
    }

    @Override
    public String hash(Connection connection) {
        return "";
    }
}
