package org.sellerport.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sellerport.imports.api.OrderImports.Outcome;
import org.sellerport.imports.api.OrderImports.Remark;
import org.sellerport.imports.api.OrderImports.Spooled;
import org.sellerport.platform.Insert;
import org.sellerport.platform.Sql;

/** What came of the imports, as rows. */
@ApplicationScoped
class ImportTable {

    private static final Insert REMARK = Insert.into(
            "exports.import_remark", "run_id bigint, line_no bigint, kind text, external_id text, reason text");

    @Inject
    private Sql sql;

    void add(long run, Spooled file) {
        sql.update(
                "insert into exports.order_import (run_id, file, bytes, sha256) values (?, ?, ?, ?)",
                run,
                file.file(),
                file.bytes(),
                file.sha256());
    }

    void hasLines(long run, long lines) {
        sql.update("update exports.order_import set lines = ? where run_id = ?", lines, run);
    }

    long lines(long run) {
        return sql.first("select lines from exports.order_import where run_id = ?", row -> row.getLong("lines"), run)
                .orElse(0L);
    }

    /** Adds what came of a chunk, and says what has come of the whole so far. */
    Outcome add(long run, Outcome chunk) {
        return sql.first(
                        """
                        update exports.order_import
                           set read = read + ?, imported = imported + ?, skipped = skipped + ?,
                               rejected = rejected + ?, warnings = warnings + ?
                         where run_id = ? returning *
                        """,
                        ImportTable::outcome,
                        chunk.read(),
                        chunk.imported(),
                        chunk.skipped(),
                        chunk.rejected(),
                        chunk.warnings(),
                        run)
                .orElseThrow();
    }

    void remark(long run, List<Remark> remarks) {
        sql.insertAll(
                REMARK,
                remarks.stream()
                        .map(r -> new Object[] {run, r.line(), r.kind(), r.externalId(), r.reason()})
                        .toList());
    }

    Optional<Outcome> outcome(long run) {
        return sql.first("select * from exports.order_import where run_id = ?", ImportTable::outcome, run);
    }

    List<Remark> remarks(long run, long afterLine, int limit) {
        return sql.list(
                """
                select * from exports.import_remark where run_id = ? and line_no > ? order by line_no limit ?
                """,
                row -> new Remark(
                        row.getLong("line_no"),
                        Remark.Kind.valueOf(row.getString("kind")),
                        row.getString("external_id"),
                        row.getString("reason")),
                run,
                afterLine,
                limit);
    }

    void remove(Collection<Long> runs) {
        sql.update("delete from exports.import_remark where run_id = any (?)", runs);
        sql.update("delete from exports.order_import where run_id = any (?)", runs);
    }

    /** Which import a spooled file belongs to; empty if the asking transaction never committed. */
    Optional<Long> owner(String file) {
        return sql.first("select run_id from exports.order_import where file = ?", row -> row.getLong("run_id"), file);
    }

    Instant databaseTime() {
        return sql.first("select clock_timestamp() as now", row -> Sql.instant(row, "now"))
                .orElseThrow();
    }

    private static Outcome outcome(ResultSet row) throws SQLException {
        return new Outcome(
                row.getLong("read"),
                row.getLong("imported"),
                row.getLong("skipped"),
                row.getLong("rejected"),
                row.getLong("warnings"));
    }
}
