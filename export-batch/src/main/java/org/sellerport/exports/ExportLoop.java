package org.sellerport.exports;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executor;
import javax.sql.DataSource;
import org.sellerport.exports.api.ExportSheet;

/**
 * A list from the database into a book, without a batch runtime around it: one thread reads, the caller's writes. What the
 * steps of the job do chunk by chunk, this does in one go.
 *
 * @param threads where the reading runs
 */
record ExportLoop(DataSource dataSource, Executor threads) {

    /**
     * Adds all rows of a list that come behind a position.
     *
     * @param now what is late or in transit is so at this moment
     * @param position see {@link RowList#query}
     * @return how many there were
     */
    long run(ExportTask task, ExportSheet list, Instant now, String position, Book book) throws IOException {
        long rows = 0;
        try (RowPump pump = begin(task, list, now, position)) {
            for (Optional<Packet> packet = pump.next(); packet.isPresent(); packet = pump.next()) {
                book.append(list, now, packet.get());
                rows += packet.get().items();
            }
        }
        return rows;
    }

    /** Begins to read a list; what was read waits for whoever takes it. */
    RowPump begin(ExportTask task, ExportSheet list, Instant now, String position) {
        RowList rows = RowList.of(list, task, now);
        return RowPump.begin(dataSource, threads, rows.query(position), rows.isStreaming());
    }
}
