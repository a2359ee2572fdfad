package org.sellerport.web.launch;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.sellerport.web.launch.Database.Logins;

/**
 * The roles of the embedded database: one that owns and migrates, one that the application works as. Only here does
 * anybody act as the superuser.
 */
final class Roles {
    static final String DATABASE = "sellerport";
    static final String OWNER = "sellerport_owner";
    static final String APPLICATION = "sellerport_app";

    private Roles() {}

    /** Safe to repeat after a start that was killed anywhere. */
    static Logins createAll(Login superuser, Secrets secrets, String url) throws IOException {
        var owner = new Login(url, OWNER, secrets.password(OWNER));
        var application = new Login(url, APPLICATION, secrets.password(APPLICATION));
        try (Connection connection = superuser.connect()) {
            ensureRole(connection, owner);
            ensureRole(connection, application);
            ensureDatabase(connection);
        } catch (SQLException e) {
            throw new CannotGoOn("The embedded database refuses its roles: " + CannotGoOn.reason(e) + ".", e);
        }
        return new Logins(owner, application);
    }

    static boolean exists(Connection connection, String role) throws SQLException {
        return isAny(connection, "select 1 from pg_roles where rolname = ?", role);
    }

    /** A role that may log in and nothing more. The password is ours, of letters, digits, - and _. */
    static void ensureRole(Connection connection, Login login) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            String verb = exists(connection, login.user()) ? "alter" : "create";
            statement.execute(verb + " role " + login.user()
                    + " login nosuperuser nocreatedb nocreaterole nobypassrls password '" + login.password() + "'");
            // Whoever begins a transaction and then forgets it must not hold its locks for ever.
            statement.execute("alter role " + login.user() + " set idle_in_transaction_session_timeout = '5min'");
        }
    }

    private static void ensureDatabase(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (!isAny(connection, "select 1 from pg_database where datname = ?", DATABASE)) {
                statement.execute("create database " + DATABASE + " owner " + OWNER);
            }
            statement.execute("revoke all on database " + DATABASE + " from public");
            statement.execute("grant connect on database " + DATABASE + " to " + APPLICATION);
        }
    }

    private static boolean isAny(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }
}
