package org.sellerport.platform;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Takes connections out of the pool. A transaction has one: asked for once, by whoever needs it first, and given back at the
 * end.
 *
 * <p>Asking again while one is in use would take another out of the pool until the end of the transaction, although both
 * write to the same. Twenty transactions that each hold one and wait for a second then wait for each other.
 */
final class Connections {

    private Connections() {}

    /**
     * The connection of the current transaction, which the caller does not close; empty where there is none.
     *
     * @throws NoConnection if there is none to be had
     */
    static Optional<Connection> ofTransaction(TransactionSynchronizationRegistry transaction, DataSource pool) {
        if (transaction.getTransactionKey() == null) {
            return Optional.empty();
        }
        Loan held = (Loan) transaction.getResource(Connections.class);
        if (held == null) {
            held = lend(transaction, pool);
            transaction.putResource(Connections.class, held);
        }
        return Optional.of(held.connection());
    }

    private static Loan lend(TransactionSynchronizationRegistry transaction, DataSource pool) {
        Loan loan = new Loan(Place.take(), pool);
        try {
            transaction.registerInterposedSynchronization(loan);
            return loan;
        } catch (IllegalStateException ended) {
            loan.afterCompletion(Status.STATUS_UNKNOWN);
            throw ended;
        }
    }

    /**
     * A connection of no transaction, which the caller closes.
     *
     * @throws NoConnection if there is none to be had
     */
    static Connection single(DataSource pool) {
        try {
            return pool.getConnection();
        } catch (SQLException failure) {
            throw new NoConnection(failure);
        }
    }

    /** Goes back to the pool when the transaction has ended. */
    private record Loan(Connection connection, Place place) implements Synchronization {

        Loan(Place place, DataSource pool) {
            this(connection(place, pool), place);
        }

        private static Connection connection(Place place, DataSource pool) {
            try {
                return single(pool);
            } catch (NoConnection none) {
                place.giveBack();
                throw none;
            }
        }

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
            } finally {
                place.giveBack();
            }
        }
    }
}
