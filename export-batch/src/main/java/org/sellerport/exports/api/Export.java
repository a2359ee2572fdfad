package org.sellerport.exports.api;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sellerport.kernel.Period;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.OrderStatus;
import org.sellerport.platform.jobs.JobRun;

/**
 * An export that was asked for.
 *
 * @param id the number of the job run that makes it
 * @param zone in which the days of the period and all times of the workbook are told
 * @param content what it has in it
 * @param run who asked for it and when, and how far it is: state, progress and, when it failed, why
 * @param file what it made; empty until the run is completed
 */
public record Export(
        long id,
        SellerId seller,
        Period period,
        ZoneId zone,
        ExportContent content,
        JobRun run,
        Optional<FileFacts> file) {

    /** The orders it is narrowed to; empty for all. */
    public Set<OrderStatus> statuses() {
        return content.statuses();
    }

    public ExportLanguage language() {
        return content.language();
    }

    /**
     * What is known of a finished workbook.
     *
     * @param name the name to show and to save it under
     * @param size in bytes
     * @param sha256 of its bytes, in lower-case hexadecimal
     * @param sheets rows per sheet, in the order of the sheets; {@code About} is not among them
     */
    public record FileFacts(String name, long size, String sha256, List<SheetRows> sheets) {

        public FileFacts {
            sheets = List.copyOf(sheets);
        }

        /** All rows of the workbook. */
        public int rows() {
            return sheets.stream().mapToInt(SheetRows::rows).sum();
        }
    }
}
