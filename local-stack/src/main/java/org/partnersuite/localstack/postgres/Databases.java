package org.partnersuite.localstack.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.partnersuite.localstack.Secrets;
import org.partnersuite.localstack.Workspace;
import org.partnersuite.localstack.process.StackFailure;

/**
 * The databases and their two roles each: the owner, who migrates, and the service's own, which is not an owner and so
 * is bound by row-level security. Both connect to their own database only. For a partner's caller a service acts as a
 * third role, which all of them share.
 */
public final class Databases {

    public static final String KEYCLOAK = "keycloak";
    static final List<String> OF_SERVICES = List.of("engagement", "partner_program", "customer_success", "reporting");

    private static final String OF_PARTNERS = "partner_caller";

    private final Workspace workspace;
    private final Secrets secrets;

    Databases(Workspace workspace, Secrets secrets) {
        this.workspace = workspace;
        this.secrets = secrets;
    }

    public static String owner(String database) {
        return database + "_owner";
    }

    public static String runtime(String database) {
        return database + "_app";
    }

    public static String password(Secrets secrets, String role) {
        return secrets.get("POSTGRES_" + role.toUpperCase(Locale.ROOT) + "_PASSWORD");
    }

    boolean accepted() {
        try (Connection connection = connect(PostgresServer.SUPERUSER)) {
            return connection.isValid(2);
        } catch (SQLException notYet) {
            return false;
        }
    }

    void createMissing() {
        try (Connection connection = connect(PostgresServer.SUPERUSER)) {
            Set<String> present = present(connection);
            createRoleOfPartners(connection);
            for (String database : OF_SERVICES) {
                if (!present.contains(database)) {
                    createForService(connection, database);
                }
            }
            if (!present.contains(KEYCLOAK)) {
                createRole(connection, owner(KEYCLOAK));
                run(connection, "create database %s owner %s".formatted(KEYCLOAK, owner(KEYCLOAK)));
            }
            for (String database : present(connection)) {
                run(connection, "revoke connect, temporary on database %s from public".formatted(database));
            }
            run(connection, "create extension if not exists pg_stat_statements");
        } catch (SQLException e) {
            throw new StackFailure("The databases could not be made: " + e.getMessage(), e);
        }
    }

    private void createForService(Connection server, String database) throws SQLException {
        String owner = owner(database);
        String runtime = runtime(database);
        run(server, "drop database if exists %s_unfinished".formatted(database));
        createRole(server, owner);
        createRole(server, runtime);
        run(server, "grant %s to %s with inherit false, set true".formatted(OF_PARTNERS, runtime));
        run(server, "create database %s_unfinished owner %s".formatted(database, owner));
        try (Connection inside = connect(database + "_unfinished")) {
            String defaults = "alter default privileges for role " + owner + " grant ";
            run(inside, "revoke all on schema public from public");
            run(inside, "grant all on schema public to " + owner);
            run(inside, "grant usage on schema public to " + runtime);
            run(inside, defaults + "usage on schemas to " + runtime);
            run(inside, defaults + "select, insert, update, delete on tables to " + runtime);
            run(inside, defaults + "usage, select on sequences to " + runtime);
        }
        run(server, "grant connect on database %s_unfinished to %s".formatted(database, runtime));
        run(server, "alter database %s_unfinished rename to %s".formatted(database, database));
    }

    private static void createRoleOfPartners(Connection server) throws SQLException {
        run(server, """
                do $$ begin
                    create role %s nologin;
                exception when duplicate_object then null;
                end $$""".formatted(OF_PARTNERS));
    }

    private void createRole(Connection server, String role) throws SQLException {
        run(server, "drop role if exists " + role);
        run(server, "create role %s login password '%s'".formatted(role, password(secrets, role)));
    }

    private static Set<String> present(Connection connection) throws SQLException {
        Set<String> names = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select datname from pg_database")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(
                PostgresServer.url(workspace, database), PostgresServer.SUPERUSER, secrets.get("POSTGRES_PASSWORD"));
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
