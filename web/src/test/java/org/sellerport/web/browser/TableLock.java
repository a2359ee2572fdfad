package org.sellerport.web.browser;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Holds back whoever wants to write into a table, so that work is on its way for as long as a test looks at it. */
final class TableLock implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private final Connection owner;
    private final String table;

    private TableLock(Connection owner, String table) {
        this.owner = owner;
        this.table = table;
    }

    static TableLock of(Portal portal, String table) throws Exception {
        Connection owner = portal.behindTheScenes();
        owner.setAutoCommit(false);
        try (Statement lock = owner.createStatement()) {
            lock.execute("lock table " + table + " in share row exclusive mode");
        }
        return new TableLock(owner, table);
    }

    /** Comes back when somebody is held back. */
    void awaitQueue() throws SQLException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (queue() == 0) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Nobody wants to write into " + table);
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    private long queue() throws SQLException {
        try (Statement query = owner.createStatement();
                ResultSet waiting = query.executeQuery(
                        "select count(*) from pg_locks where not granted and relation = '" + table + "'::regclass")) {
            waiting.next();
            return waiting.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        owner.rollback();
        owner.close();
    }
}
