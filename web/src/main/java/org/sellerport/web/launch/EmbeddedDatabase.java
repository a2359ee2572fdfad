package org.sellerport.web.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/** A PostgreSQL of our own in the data folder: durable, on the loopback interface only, a password for everybody. */
final class EmbeddedDatabase implements Database {
    private static final String SUPERUSER = "postgres";

    private final DataFolder data;
    private PostgresServer server;
    private CompletableFuture<Void> dead = new CompletableFuture<>();

    EmbeddedDatabase(DataFolder data) {
        this.data = data;
    }

    @Override
    public Logins open() throws IOException {
        Secrets secrets = Secrets.in(data);
        var program = PostgresProgram.unpackInto(data.runtime());
        createCluster(program, secrets);
        server = new PostgresServer(program, data);
        server.endOrphan();
        int port = server.start(secrets.port(PostgresServer.FIRST_PORT));
        secrets.rememberPort(port);
        server.process().ifPresent(process -> dead = process.onExit().thenAccept(ended -> {}));
        var superuser = new Login(url(port, "postgres"), SUPERUSER, secrets.password(SUPERUSER));
        return Roles.createAll(superuser, secrets, url(port, Roles.DATABASE));
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private void createCluster(PostgresProgram program, Secrets secrets) throws IOException {
        Path version = data.postgres().resolve("PG_VERSION");
        if (Files.exists(version)) {
            refuseOtherVersion(Files.readString(version).strip(), program.majorVersion());
            requirePassword(secrets);
            return;
        }
        if (Files.exists(data.postgres())) {
            throw new CannotGoOn(data.postgres() + " holds no PostgreSQL cluster; move it away.");
        }
        // Under another name until it is whole: a start may be killed in the middle.
        Path part = data.path().resolve("postgres.part");
        DataFolder.deleteTree(part);
        initialise(program, part, secrets.password(SUPERUSER));
        Files.move(part, data.postgres());
    }

    private static void refuseOtherVersion(String found, String ours) {
        if (!found.equals(ours)) {
            throw new CannotGoOn("The data folder holds a database of PostgreSQL " + found + ", but this is PostgreSQL "
                    + ours + ": dump it with the old one and load it with the new one.");
        }
    }

    private static void requirePassword(Secrets secrets) {
        if (!secrets.knows(SUPERUSER)) {
            throw new CannotGoOn("The passwords of the database in the data folder are lost: put " + secrets
                    + " back from a backup.");
        }
    }

    private void initialise(PostgresProgram program, Path cluster, String password) throws IOException {
        Path passwordFile = data.runtime().resolve("superuser-password");
        Files.deleteIfExists(passwordFile);
        Secrets.createForOwnerAlone(passwordFile);
        try {
            Files.writeString(passwordFile, password + "\n");
            // The built-in locale sorts and folds alike on every machine, whatever its C library knows.
            var outcome = program.run(
                    "initdb",
                    "--pgdata=" + cluster,
                    "--username=" + SUPERUSER,
                    "--pwfile=" + passwordFile,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--data-checksums",
                    "--no-instructions");
            if (!outcome.succeeded()) {
                throw new CannotGoOn(
                        "PostgreSQL cannot create its files in the data folder: " + outcome.complaint() + ".");
            }
        } finally {
            Files.deleteIfExists(passwordFile);
        }
    }

    @Override
    public CompletableFuture<Void> whenDead() {
        return dead;
    }

    @Override
    public void close() throws IOException {
        if (server != null) {
            server.stop();
        }
    }
}
