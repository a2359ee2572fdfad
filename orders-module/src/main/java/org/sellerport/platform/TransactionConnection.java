package org.sellerport.platform;

import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The pool's connection that a transaction works on: asked for once, whoever needs it first, and given back at the end.
 *
 * <p>Asking again while one is in use would take another out of the pool until the end of the transaction, although both
 * write to the same. Twenty transactions that each hold one and wait for a second then wait for each other.
 */
final class TransactionConnection {

    private TransactionConnection() {}

    /** Empty outside of a transaction. Whoever asks does not close it. */
    static Optional<Connection> of(TransactionSynchronizationRegistry transaction, DataSource pool)
            throws SQLException {
        if (transaction.getTransactionKey() == null) {
            return Optional.empty();
        }
        Connection held = (Connection) transaction.getResource(TransactionConnection.class);
        if (held == null) {
            held = pool.getConnection();
            transaction.putResource(TransactionConnection.class, held);
            transaction.registerInterposedSynchronization(new GiveBack(held));
        }
        return Optional.of(held);
    }

    /** Gives the connection back to the pool when its transaction has ended. */
    private record GiveBack(Connection connection) implements Synchronization {

        @Override
        public void beforeCompletion() {
            // The connection is still needed: what runs later in this phase may write too.
        }

        @Override
        public void afterCompletion(int status) {
            try {
                connection.close();
            } catch (SQLException failure) {
                throw new SqlFailure(failure);
            }
        }
    }
}
