package org.sellerport.web.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.sellerport.web.launch.Database.Logins;

/** The whole, in the order in which it starts: claim, orphans, database, migrations, server. It stops the other way round. */
final class Product {
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final Settings settings;
    private final Installation installation;
    private final Shutdown shutdown;
    private final PrintStream out;
    private final DataFolder data;
    private final Server server;
    private final Database database;

    Product(Settings settings, Installation installation, Shutdown shutdown, PrintStream out) {
        this.settings = settings;
        this.installation = installation;
        this.shutdown = shutdown;
        this.out = out;
        this.data = new DataFolder(settings.data());
        this.server = new Server(installation, data);
        this.database = settings.database()
                .<Database>map(owner -> new ExternalDatabase(owner, settings.application(), data))
                .orElseGet(() -> new EmbeddedDatabase(data));
    }

    /** Brings the schemas up to date and leaves the rest to whoever deploys the war. */
    void migrate() throws IOException {
        takeOver();
        migratedDatabase();
        out.println("The schemas are up to date.");
    }

    /** Comes back only with an error: the product runs until somebody stops it, or a part of it dies. */
    void serve() throws IOException {
        long began = System.nanoTime();
        takeOver();
        server.requireFree(settings.httpPort());
        Logins logins = migratedDatabase();
        out.println("Starting the server; its log is " + server.log());
        shutdown.include(server).start(settings, logins.application());
        var log = new ServerLog(server.log());
        new Readiness(settings.httpPort(), server, log).await();
        out.printf(
                "Sellerport is ready after %.1f s: http://localhost:%d/%n",
                (System.nanoTime() - began) / 1e9, settings.httpPort());
        new Announcement(settings, data).print(out);
        watch(log);
    }

    /** Afterwards nobody but us works on the data folder. */
    private void takeOver() throws IOException {
        installation.requireBuilt();
        data.open();
        shutdown.include(Claim.on(data));
        server.endOrphan();
    }

    private Logins migratedDatabase() throws IOException {
        out.println("Starting the database");
        Logins logins = shutdown.include(database).open();
        new Migrations(installation).run(logins);
        return logins;
    }

    private void watch(ServerLog log) throws IOException {
        CompletableFuture<Void> databaseDead = database.whenDead();
        CompletableFuture<Integer> serverDead = server.whenDead();
        while (!serverDead.isDone() && !databaseDead.isDone()) {
            for (String line : log.newLines()) {
                ServerLog.worthShowing(line).ifPresent(out::println);
            }
            Pause.of(BETWEEN_LOOKS);
        }
        if (databaseDead.isDone()) {
            throw new CannotGoOn("PostgreSQL ended by itself, so the server is stopped too; see " + data.log() + ".");
        }
        throw new CannotGoOn(
                "The server ended by itself with exit code " + serverDead.join() + "; see " + server.log() + ".");
    }
}
