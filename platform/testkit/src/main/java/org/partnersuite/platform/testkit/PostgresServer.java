package org.partnersuite.platform.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** One real PostgreSQL per test process; every caller gets a database of its own with an owner and a runtime role. */
public final class PostgresServer {
    /** System property that passes the running server to code of another class loader. */
    private static final String PORT = "testkit.postgres.port";

    private PostgresServer() {}

    /** A fresh, empty database, with the same roles that a service has in production. */
    public static synchronized TestDatabase createDatabase(String prefix) {
        String name =
                prefix + "_" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        TestDatabase database = new TestDatabase("jdbc:postgresql://localhost:" + port() + "/" + name, name);
        execute(
                "jdbc:postgresql://localhost:" + port() + "/postgres",
                "create role " + database.ownerUser() + " login password 'test'",
                "create role " + database.appUser() + " login password 'test'",
                "grant partner_caller to " + database.appUser() + " with inherit false, set true",
                "create database " + name + " owner " + database.ownerUser(),
                "revoke connect, temporary on database " + name + " from public",
                "grant connect on database " + name + " to " + database.appUser());
        execute(
                database.url(),
                "revoke all on schema public from public",
                "grant all on schema public to " + database.ownerUser(),
                "grant usage on schema public to " + database.appUser(),
                "alter default privileges for role " + database.ownerUser() + " grant usage on schemas to "
                        + database.appUser(),
                "alter default privileges for role " + database.ownerUser()
                        + " grant select, insert, update, delete on tables to " + database.appUser(),
                "alter default privileges for role " + database.ownerUser() + " grant usage, select on sequences to "
                        + database.appUser());
        return database;
    }

    private static int port() {
        Integer running = Integer.getInteger(PORT);
        if (running != null) {
            return running;
        }
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "300")
                    .setServerConfig("shared_buffers", "128MB")
                    .setServerConfig("jit", "off")
                    .setServerConfig("fsync", "off")
                    .start();
            execute(
                    server.getJdbcUrl("postgres", "postgres"),
                    "create role partner_caller nologin",
                    "revoke connect, temporary on database postgres, template1 from public");
            System.setProperty(PORT, String.valueOf(server.getPort()));
            return server.getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void execute(String url, String... statements) {
        try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
