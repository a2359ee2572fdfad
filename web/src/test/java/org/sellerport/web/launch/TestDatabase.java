package org.sellerport.web.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sellerport.web.launch.Database.Logins;

/** The launcher's own database, migrated like the product's, for tests that bring a server of their own. */
public final class TestDatabase implements AutoCloseable {

    private final EmbeddedDatabase database;
    private final Login owner;

    private TestDatabase(EmbeddedDatabase database, Login owner) {
        this.database = database;
        this.owner = owner;
    }

    /** Starts it in a fresh folder, on that port and with that password for the application's role. */
    public static TestDatabase start(Path folder, int port, String password) throws IOException {
        DataFolder data = new DataFolder(folder.toAbsolutePath());
        DataFolder.deleteTree(data.path());
        data.open();
        Files.writeString(
                data.databaseSecrets(), "postgres.port=" + port + "\nsellerport_app.password=" + password + "\n");
        EmbeddedDatabase database = new EmbeddedDatabase(data);
        Logins logins = database.open();
        new Migrations(new Installation(Path.of("").toAbsolutePath().getParent())).run(logins);
        return new TestDatabase(database, logins.owner());
    }

    /** As the role that owns the schemas. */
    public Connection connect() throws SQLException {
        return owner.connect();
    }

    @Override
    public void close() throws IOException {
        database.close();
    }
}
