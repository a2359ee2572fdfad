package org.sellerport.web.launch;

import java.io.IOException;
import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** A PostgreSQL that somebody else runs: looked at before it is used, never started, never stopped. */
final class ExternalDatabase implements Database {
    private static final int OLDEST_VERSION = 15;

    private final Login owner;
    private final Optional<Login> givenApplication;
    private final DataFolder data;

    ExternalDatabase(Login owner, Optional<Login> givenApplication, DataFolder data) {
        this.owner = owner;
        this.givenApplication = givenApplication;
        this.data = data;
    }

    @Override
    public Logins open() throws IOException {
        try (Connection connection = owner.connect()) {
            requireVersion(connection.getMetaData().getDatabaseMajorVersion());
            requireRights(connection);
            Login application = givenApplication.isPresent() ? givenApplication.get() : ownRole(connection);
            requirePlainRole(application);
            return new Logins(owner, application);
        } catch (SQLException e) {
            throw refused(owner, e);
        }
    }

    static void requireVersion(int version) {
        if (version < OLDEST_VERSION) {
            throw new CannotGoOn("The database is PostgreSQL " + version + ", but Sellerport needs " + OLDEST_VERSION
                    + " or newer.");
        }
    }

    private void requireRights(Connection connection) throws SQLException {
        String rights =
                "has_database_privilege(current_database(), 'create') and has_schema_privilege('public', 'create')";
        if (!yes(connection, rights)) {
            throw new CannotGoOn(
                    "The database user " + owner.user() + " may not create schemas in the database, or tables in"
                            + " its schema public: make it the owner of the database.");
        }
    }

    private Login ownRole(Connection connection) throws SQLException, IOException {
        Secrets secrets = Secrets.in(data);
        boolean made = secrets.knows(Roles.APPLICATION);
        if (Roles.exists(connection, Roles.APPLICATION) && !made) {
            throw new CannotGoOn(
                    "The role " + Roles.APPLICATION + " exists already, with a password that the data folder does"
                            + " not know: set SELLERPORT_APP_USER and SELLERPORT_APP_PASSWORD.");
        }
        Login application = owner.as(Roles.APPLICATION, secrets.password(Roles.APPLICATION));
        if (!Roles.exists(connection, Roles.APPLICATION)) {
            requireRightToCreateRoles(connection);
            Roles.ensureRole(connection, application);
        }
        return application;
    }

    private void requireRightToCreateRoles(Connection connection) throws SQLException {
        if (!yes(connection, "(select rolsuper or rolcreaterole from pg_roles where rolname = current_user)")) {
            throw new CannotGoOn("The database user " + owner.user() + " may not create the role " + Roles.APPLICATION
                    + ": allow it with CREATEROLE, or set SELLERPORT_APP_USER and SELLERPORT_APP_PASSWORD.");
        }
    }

    /** The application must not be able to change the tables, or to see past row-level security. */
    private void requirePlainRole(Login application) {
        if (application.user().equals(owner.user())) {
            throw new CannotGoOn("SELLERPORT_APP_USER must be another role than SELLERPORT_DB_USER.");
        }
        try (Connection connection = application.connect()) {
            if (yes(connection, "(select rolsuper or rolbypassrls from pg_roles where rolname = current_user)")) {
                throw new CannotGoOn("The role " + application.user()
                        + " is a superuser or bypasses row-level security, which" + " the application must not.");
            }
        } catch (SQLException e) {
            throw refused(application, e);
        }
    }

    private static boolean yes(Connection connection, String condition) throws SQLException {
        try (Statement statement = connection.createStatement();
                var rows = statement.executeQuery("select " + condition)) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    private static CannotGoOn refused(Login login, SQLException e) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        String where = "The database " + login.url().replaceFirst("\\?.*", "");
        if (state.startsWith("28")) {
            return new CannotGoOn(where + " refuses the user " + login.user() + " or its password.", e);
        }
        if (state.equals("3D000")) {
            return new CannotGoOn(where + " does not exist.", e);
        }
        String verb = state.startsWith("08") ? " cannot be reached: " : " cannot be used: ";
        return new CannotGoOn(where + verb + reason(e) + ".", e);
    }

    /** The driver says "The connection attempt failed" of a name that nobody knows, and adds advice after a full stop. */
    private static String reason(SQLException e) {
        return e.getCause() instanceof UnknownHostException unknown
                ? "nobody knows the host " + unknown.getMessage()
                : CannotGoOn.reason(e).replaceFirst("\\. .*", "");
    }

    @Override
    public CompletableFuture<Void> whenDead() {
        return new CompletableFuture<>();
    }

    @Override
    public void close() {
        // Not ours to stop.
    }
}
