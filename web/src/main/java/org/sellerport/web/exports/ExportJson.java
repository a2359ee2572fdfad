package org.sellerport.web.exports;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.sellerport.exports.api.Export;
import org.sellerport.orders.api.OrderStatus;
import org.sellerport.platform.jobs.JobReason;
import org.sellerport.platform.jobs.JobRun;

/**
 * An export as the API tells it: the form of all long work, and what was asked for.
 *
 * @param result file name, size, SHA-256 and rows per sheet; null until it is completed
 * @param error why it failed; null where it did not
 * @param zone in which the days are whole and the times of the workbook are told
 */
public record ExportJson(
        long id,
        String state,
        Progress progress,
        JsonObject result,
        String error,
        LocalDate from,
        LocalDate to,
        String zone,
        List<String> status,
        String language,
        Instant createdAt) {

    /** How many orders of how many; the total is 0 while unknown. */
    public record Progress(long done, long total) {}

    static ExportJson of(Export export, Locale language) {
        JobRun run = export.run();
        JobReason reason = run.reason();
        return new ExportJson(
                export.id(),
                run.state().name(),
                new Progress(run.done(), run.total()),
                export.file().isPresent() ? run.result() : null,
                reason == null ? null : reason.in(language),
                export.period().first(),
                export.period().last(),
                export.zone().getId(),
                export.statuses().stream().sorted().map(OrderStatus::name).toList(),
                export.language().code(),
                run.createdAt());
    }
}
