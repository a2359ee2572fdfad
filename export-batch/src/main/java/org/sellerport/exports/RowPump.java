package org.sellerport.exports;

import java.io.Closeable;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/**
 * Reads the rows of a query ahead of whoever takes them, in a thread and on a connection of its own: the transactions of the
 * taker come and go, and the query goes on. All rows are of one snapshot. What is read but not taken is bounded.
 *
 * <p>It lets PostgreSQL copy the rows out instead of fetching them through a cursor: that is one answer that streams, and no
 * value is made of a field that nobody asks for.
 */
final class RowPump implements Closeable {

    /** Rows that go through the queue together. */
    static final int PACKET = 1_000;

    private static final int QUEUED_PACKETS = 8;
    private static final int SIGNATURE = 19;
    private static final int PATIENCE = 30;

    /** Rows come in the order of an index, or not at all before all are sorted; and no plan is worth compiling. */
    private static final List<String> STREAMING = List.of(
            "set local enable_sort = off",
            "set local enable_bitmapscan = off",
            "set local enable_hashjoin = off",
            "set local enable_mergejoin = off",
            "set local jit = off",
            "set local max_parallel_workers_per_gather = 0");

    /** What is gathered is never so little that going through it again and again would pay. */
    private static final List<String> GATHERING =
            List.of("set local enable_nestloop = off", "set local work_mem = '32MB'", "set local jit = off");

    /** How long the database may gather before the first row comes; the pool's own limit is meant for short statements. */
    private static final int SILENCE = 600_000;

    private static final Packet END = new Packet(List.of());

    private final DataSource dataSource;
    private final String query;
    private final List<String> settings;
    private final BlockingQueue<Packet> queue = new ArrayBlockingQueue<>(QUEUED_PACKETS);
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean closed;
    private volatile Throwable failure;
    private boolean taken;

    private RowPump(DataSource dataSource, String query, List<String> settings) {
        this.dataSource = dataSource;
        this.query = query;
        this.settings = settings;
    }

    /**
     * Begins to read.
     *
     * @param threads where the reading runs
     * @param query a select with its values in it; see {@link Literal}
     * @param streaming whether its rows come in the order of an index; otherwise all have to be gathered first
     */
    static RowPump begin(DataSource dataSource, Executor threads, String query, boolean streaming) {
        RowPump pump = new RowPump(dataSource, query, streaming ? STREAMING : GATHERING);
        threads.execute(pump::read);
        return pump;
    }

    /** The next rows; empty after the last. */
    Optional<Packet> next() {
        if (taken) {
            return Optional.empty();
        }
        Packet packet = take();
        if (packet.items() > 0) {
            return Optional.of(packet);
        }
        taken = true;
        if (failure != null) {
            throw new IllegalStateException("The rows could not be read", failure);
        }
        return Optional.empty();
    }

    private Packet take() {
        try {
            Packet packet = queue.poll(1, TimeUnit.SECONDS);
            while (packet == null && ended.getCount() > 0) {
                packet = queue.poll(1, TimeUnit.SECONDS);
            }
            return packet == null ? Optional.ofNullable(queue.poll()).orElse(END) : packet;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The server stops", stopped);
        }
    }

    private void read() {
        try (Connection connection = dataSource.getConnection()) {
            int usual = connection.getNetworkTimeout();
            connection.setNetworkTimeout(Runnable::run, SILENCE);
            connection.setAutoCommit(false);
            try {
                copy(connection);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
                connection.setNetworkTimeout(Runnable::run, usual);
            }
        } catch (SQLException | RuntimeException | Error failed) {
            failure = failed;
        } finally {
            ended.countDown();
            give(END);
        }
    }

    private void copy(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String setting : settings) {
                statement.execute(setting);
            }
        }
        CopyOut copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("copy (" + query + ") to stdout (format binary)");
        try {
            copy(copy);
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private void copy(CopyOut copy) throws SQLException {
        List<byte[]> rows = new ArrayList<>(PACKET);
        byte[] row = withoutSignature(copy.readFromCopy());
        while (row != null && !closed) {
            if (row.length > 2) {
                rows.add(row);
            }
            if (rows.size() == PACKET) {
                give(new Packet(rows));
                rows = new ArrayList<>(PACKET);
            }
            row = copy.readFromCopy();
        }
        if (!rows.isEmpty()) {
            give(new Packet(rows));
        }
    }

    /** The first row comes behind the signature of the format. */
    private static byte[] withoutSignature(byte[] first) {
        return first == null ? null : Arrays.copyOfRange(first, SIGNATURE, first.length);
    }

    private void give(Packet packet) {
        try {
            while (!closed && !queue.offer(packet, 1, TimeUnit.SECONDS)) {
                // Whoever takes is slow; the query waits with him.
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            failure = stopped;
            closed = true;
        }
    }

    /** Ends the reading, wherever it is, and waits until its connection is given back. */
    @Override
    public void close() {
        closed = true;
        queue.clear();
        try {
            if (!ended.await(PATIENCE, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The query does not end");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
