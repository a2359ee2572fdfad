package org.sellerport.web.system;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.event.suite.AfterSuite;
import org.jboss.arquillian.test.spi.event.suite.BeforeSuite;
import org.sellerport.web.launch.TestDatabase;

/**
 * The database of all Arquillian classes: there before the server starts, gone after it. The server finds it by the
 * environment that the build gives to these tests.
 */
public final class SuiteDatabase implements LoadableExtension {

    private static final Path FOLDER = Path.of("target", "suite", "data");

    private static TestDatabase database;

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Life.class);
    }

    /** Begins and ends with the suite. */
    public static final class Life {

        public void start(@Observes(precedence = 100) BeforeSuite begun) throws IOException {
            database = TestDatabase.start(FOLDER, port(), System.getenv("SELLERPORT_APP_PASSWORD"));
        }

        public void stop(@Observes(precedence = -100) AfterSuite over) throws IOException {
            database.close();
        }

        private static int port() {
            return Integer.parseInt(System.getenv("SELLERPORT_JDBC_URL").replaceAll(".*:([0-9]+)/.*", "$1"));
        }
    }

    /** A connection as the owner of the schemas; whoever takes it closes it. */
    static Connection connect() throws SQLException {
        return database.connect();
    }

    /** Runs a statement as the owner of the schemas. */
    static int update(String statement, Object... values) {
        try (Connection connection = database.connect();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            return prepared.executeUpdate();
        } catch (SQLException failure) {
            throw new AssertionError(statement, failure);
        }
    }

    /** The one number that a query answers. */
    static long number(String query) {
        try (Connection connection = database.connect();
                PreparedStatement prepared = connection.prepareStatement(query);
                var rows = prepared.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException failure) {
            throw new AssertionError(query, failure);
        }
    }
}
