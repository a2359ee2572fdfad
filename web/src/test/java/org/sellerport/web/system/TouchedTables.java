package org.sellerport.web.system;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sellerport.platform.Sql;

/**
 * What the database itself says of the tables that a transaction has looked at so far.
 *
 * @param rows by table, how many rows were fetched from it by an index
 * @param scanned by table, how many rows were read in scans of the whole
 */
record TouchedTables(Map<String, Long> rows, Map<String, Long> scanned) {

    private record Count(String table, long scans, long read, long lookUps, long fetched) {}

    /** Inside a transaction: what the work adds to its counts. */
    static TouchedTables by(Sql sql, Runnable work) {
        Map<String, Count> before = counts(sql);
        work.run();
        Map<String, Long> rows = new TreeMap<>();
        Map<String, Long> scanned = new TreeMap<>();
        counts(sql).forEach((table, after) -> {
            Count was = before.getOrDefault(table, new Count(table, 0, 0, 0, 0));
            if (after.lookUps() > was.lookUps()) {
                rows.put(table, after.fetched() - was.fetched());
            }
            if (after.scans() > was.scans()) {
                scanned.put(table, after.read() - was.read());
            }
        });
        return new TouchedTables(rows, scanned);
    }

    private static Map<String, Count> counts(Sql sql) {
        return sql
                .list(
                        "select * from pg_stat_xact_user_tables",
                        row -> new Count(
                                row.getString("schemaname") + "." + row.getString("relname"),
                                row.getLong("seq_scan"),
                                row.getLong("seq_tup_read"),
                                row.getLong("idx_scan"),
                                row.getLong("idx_tup_fetch")))
                .stream()
                .collect(Collectors.toMap(Count::table, count -> count));
    }
}
