package org.sellerport.exports;

import java.time.Instant;
import java.util.Set;
import org.sellerport.exports.api.ExportContent;
import org.sellerport.kernel.Period;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.OrderStatus;

/**
 * What a run has to make. It is fixed when the export is asked for: a zone or language that the seller changes later
 * does not tear a workbook in two.
 *
 * @param id the run's number; 0 before there is a run
 * @param spoolName the name of its spool file, made by the server
 */
record ExportTask(SellerId seller, long id, Period period, Edition edition, ExportContent content, String spoolName) {

    /** The orders it is narrowed to; empty for all. */
    Set<OrderStatus> statuses() {
        return content.statuses();
    }

    Instant start() {
        return period.startIn(edition.zone());
    }

    Instant end() {
        return period.endIn(edition.zone());
    }

    /** The name that the seller sees and saves the workbook under. */
    String fileName() {
        return edition.say(
                "file.name",
                seller,
                period.first(),
                period.last(),
                content.format().extension());
    }

    /** The same, to be made by that run. */
    ExportTask as(long run) {
        return new ExportTask(seller, run, period, edition, content, spoolName);
    }
}
