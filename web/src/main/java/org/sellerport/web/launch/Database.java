package org.sellerport.web.launch;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;

/** The PostgreSQL that the product keeps everything in. */
sealed interface Database extends AutoCloseable permits EmbeddedDatabase, ExternalDatabase {
    /** Has the database up, with its roles, or says in one sentence why that cannot be. */
    Logins open() throws IOException;

    /** Completes when the database dies while it is ours to keep alive; otherwise never. */
    CompletableFuture<Void> whenDead();

    /** Ends what {@link #open} started, and nothing else. */
    @Override
    void close() throws IOException;

    /** The owner migrates; the application reads and writes, and is neither owner nor superuser. */
    record Logins(Login owner, Login application) {}
}
