package org.sellerport.web.shipping;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.sellerport.shipping.api.Upload;
import org.sellerport.shipping.api.Upload.State;

/** An upload of tracking numbers as the API writes it. */
public record UploadJson(
        long id,
        String name,
        String state,
        String createdAt,
        String appliedAt,
        int read,
        long ready,
        long refused,
        long shipped,
        List<RowJson> rows) {

    /** A row with its verdict: READY, REFUSED or SHIPPED; refused ones with code and reason. */
    public record RowJson(
            int row,
            String orderNo,
            String carrier,
            String trackingNo,
            String line,
            String quantity,
            String verdict,
            String code,
            String reason,
            String shipment) {}

    /** An upload as a row of the list. */
    public record SummaryJson(
            long id,
            String name,
            String who,
            String state,
            String createdAt,
            String appliedAt,
            long ready,
            long refused,
            long shipped) {}

    static SummaryJson of(Upload.Summary upload, ZoneId zone) {
        Moments times = new Moments(zone);
        return new SummaryJson(
                upload.id(),
                upload.name(),
                upload.who(),
                upload.appliedAt() == null ? "CHECKED" : "APPLIED",
                times.of(upload.createdAt()),
                times.of(upload.appliedAt()),
                upload.ready(),
                upload.refused(),
                upload.shipped());
    }

    static UploadJson of(Upload upload, ZoneId zone, Locale language) {
        Moments times = new Moments(zone);
        return new UploadJson(
                upload.id(),
                upload.name(),
                upload.appliedAt() == null ? "CHECKED" : "APPLIED",
                times.of(upload.createdAt()),
                times.of(upload.appliedAt()),
                upload.rows().size(),
                upload.count(State.READY),
                upload.count(State.REFUSED),
                upload.count(State.SHIPPED),
                upload.rows().stream().map(row -> row(row, language)).toList());
    }

    private static RowJson row(Upload.Row row, Locale language) {
        return new RowJson(
                row.row(),
                row.order(),
                row.carrier(),
                row.trackingNo(),
                row.line(),
                row.quantity(),
                row.state().name(),
                row.code(),
                language.getLanguage().equals("zh") ? row.reasonZh() : row.reason(),
                row.shipment());
    }
}
