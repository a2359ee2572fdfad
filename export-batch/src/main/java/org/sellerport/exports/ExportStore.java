package org.sellerport.exports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sellerport.kernel.SellerId;
import org.sellerport.platform.Sql;

/** Keeps what was asked for and what was made of it, in {@code exports.export}. */
@ApplicationScoped
class ExportStore {

    @Inject
    private Sql sql;

    /** Lets one transaction at a time ask for exports of a seller. */
    void lock(SellerId seller) {
        sql.first(
                "select pg_advisory_xact_lock(hashtextextended(?, 0))",
                row -> true,
                "exports.export " + seller.value());
    }

    void add(ExportTask task) {
        sql.update(
                """
                insert into exports.export (seller_id, export_id, first_day, last_day, zone, language, statuses, format, layout,
                                            sheets, columns, spool_name)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                task.seller().value(),
                task.id(),
                task.period().first(),
                task.period().last(),
                task.edition().zone().getId(),
                task.edition().language(),
                ExportRecord.text(task.statuses()),
                task.content().format(),
                task.content().layout(),
                ExportRecord.text(task.content().sheets()),
                ExportRecord.text(task.content().columns()),
                task.spoolName());
    }

    Optional<ExportRecord> find(SellerId seller, long id) {
        return sql.first(
                "select * from exports.export where seller_id = ? and export_id = ?",
                ExportRecord::read,
                seller.value(),
                id);
    }

    /** Newest first. */
    List<ExportRecord> list(SellerId seller, long before, int limit) {
        return sql.list("""
                select * from exports.export where seller_id = ? and export_id < ?
                 order by export_id desc limit ?""", ExportRecord::read, seller.value(), before, limit);
    }

    /** Those that ask for the same and have no file yet, the newest first. */
    List<ExportRecord> unfinishedTwins(ExportTask task) {
        return sql.list(
                """
                select * from exports.export
                 where seller_id = ? and first_day = ? and last_day = ? and zone = ? and language = ? and statuses = ?
                   and format = ? and layout = ? and sheets = ? and columns = ? and published_at is null
                 order by export_id desc limit 5""",
                ExportRecord::read,
                task.seller().value(),
                task.period().first(),
                task.period().last(),
                task.edition().zone().getId(),
                task.edition().language(),
                ExportRecord.text(task.statuses()),
                task.content().format(),
                task.content().layout(),
                ExportRecord.text(task.content().sheets()),
                ExportRecord.text(task.content().columns()));
    }

    /** Notes that the reading began; a restart does not begin anew. */
    void readingBegan(ExportTask task, Instant at) {
        sql.update("""
                update exports.export set read_from = coalesce(read_from, ?), read_to = coalesce(read_to, ?)
                 where seller_id = ? and export_id = ?""", at, at, task.seller().value(), task.id());
    }

    /** Notes until when rows were read, and where that leaves the export. */
    void readUntil(ExportTask task, Instant at, Stand stand) {
        sql.update(
                "update exports.export set read_to = ?, stand = ? where seller_id = ? and export_id = ?",
                at,
                stand.text(),
                task.seller().value(),
                task.id());
    }

    void published(ExportTask task, ExportRecord.StoredFile file, Instant at) {
        sql.update(
                """
                update exports.export
                   set file_name = ?, stored_name = ?, size = ?, sha256 = ?, rows_per_sheet = ?, published_at = ?
                 where seller_id = ? and export_id = ?""",
                file.facts().name(),
                file.storedName(),
                file.facts().size(),
                file.facts().sha256(),
                ExportRecord.rowsPerSheet(file.facts().sheets()),
                at,
                task.seller().value(),
                task.id());
    }

    /** An instant long past for a file; by the database's clock, as a demo may move the other one. */
    Instant longAgo() {
        return sql.first("select now() - interval '1 day' as instant", row -> Sql.instant(row, "instant"))
                .orElseThrow();
    }

    /** Those of the file names that belong to an export. */
    List<String> known(Collection<String> fileNames) {
        return sql.list("""
                select spool_name as name from exports.export where spool_name = any(?) and published_at is null
                 union all select stored_name from exports.export where stored_name = any(?)""", row -> row.getString("name"), fileNames, fileNames);
    }
}
