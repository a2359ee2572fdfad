package org.sellerport.exports;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** One row a shipment: where it is, how long it has been on its way, until when it usually arrives, and whether it is late. */
final class LogisticsList implements RowList {

    private static final String FIELDS = "placed_at, order_no, shipment_no, status, buyer_name, ship_country,"
            + " shipping_service, carrier, tracking_no, tracking_status, shipped_at, scanned_at, last_event_at, delivered_at,"
            + " usual_until, dormant, suspected";
    private static final String KEY = "placed_at, order_no, shipment_no";
    private static final int PLACED_AT = 0;
    private static final int ORDER_NO = 1;
    private static final int SHIPMENT_NO = 2;
    private static final int STATUS = 3;
    private static final int BUYER = 4;
    private static final int COUNTRY = 5;
    private static final int SERVICE = 6;
    private static final int CARRIER = 7;
    private static final int TRACKING_NO = 8;
    private static final int TRACKING_STATUS = 9;
    private static final int SHIPPED_AT = 10;
    private static final int SCANNED_AT = 11;
    private static final int LAST_EVENT_AT = 12;
    private static final int DELIVERED_AT = 13;
    private static final int USUAL_UNTIL = 14;
    private static final int DORMANT = 15;
    private static final int SUSPECTED = 16;
    private static final List<String> COLUMNS = List.of(
            "order",
            "shipment",
            "orderStatus",
            "buyer",
            "country",
            "service",
            "carrier",
            "tracking",
            "state",
            "shippedAt",
            "scannedAt",
            "lastEventAt",
            "deliveredAt",
            "days",
            "deadline",
            "late");

    private final ExportTask task;
    private final Instant now;
    private final WallClock clock;
    private final Words words;

    LogisticsList(ExportTask task, Instant now) {
        this.task = task;
        this.now = now;
        clock = new WallClock(task.edition().zone());
        words = new Words(task.edition());
    }

    @Override
    public List<Heading> headings() {
        return Stream.concat(COLUMNS.stream(), Stream.of("suspected"))
                .map(column -> Heading.of(words.say("logistics." + column)))
                .toList();
    }

    @Override
    public String query(String position) {
        return "select " + FIELDS + " from orders.export_shipment where " + RowList.condition(task)
                + OrderPosition.condition(KEY, position) + " order by " + KEY;
    }

    @Override
    public String count() {
        return "select count(*) as rows from orders.export_shipment where " + RowList.condition(task);
    }

    /** The index leads to the order; its few shipments are put in order then. */
    @Override
    public boolean isStreaming() {
        return true;
    }

    @Override
    public String position(CopiedRow row) {
        return OrderPosition.of(row, PLACED_AT, ORDER_NO, SHIPMENT_NO);
    }

    @Override
    public void write(CopiedRow row, RowSink sink, Sums sums) throws IOException {
        sink.text(Long.toString(row.number(ORDER_NO)));
        sink.count(row.number(SHIPMENT_NO));
        sink.text(words.say("status." + row.text(STATUS)));
        for (int field : new int[] {BUYER, COUNTRY, SERVICE, CARRIER, TRACKING_NO}) {
            sink.text(CellText.safe(row.text(field)));
        }
        sink.text(words.say("tracking." + (row.isNull(TRACKING_STATUS) ? "NONE" : row.text(TRACKING_STATUS))));
        for (int field : new int[] {SHIPPED_AT, SCANNED_AT, LAST_EVENT_AT, DELIVERED_AT}) {
            moment(row, field, sink);
        }
        days(row, sink);
        moment(row, USUAL_UNTIL, sink);
        sink.text(words.say(isLate(row) ? "yes" : "no"));
        sink.text(row.isTrue(SUSPECTED) ? words.say("yes") : "");
    }

    private void moment(CopiedRow row, int field, RowSink sink) throws IOException {
        if (row.isNull(field)) {
            sink.text("");
        } else {
            sink.moment(clock.at(row.second(field)));
        }
    }

    /** Whole days from shipping to delivery, or to now; unknown of history that nobody followed to its end. */
    private void days(CopiedRow row, RowSink sink) throws IOException {
        if (row.isNull(DELIVERED_AT) && row.isTrue(DORMANT)) {
            sink.text("");
        } else {
            Instant shipped = Instant.ofEpochSecond(row.second(SHIPPED_AT));
            sink.count(Math.max(0, Duration.between(shipped, end(row)).toDays()));
        }
    }

    private boolean isLate(CopiedRow row) {
        boolean known = !row.isNull(DELIVERED_AT) || !row.isTrue(DORMANT);
        return known && end(row).isAfter(Instant.ofEpochSecond(row.second(USUAL_UNTIL)));
    }

    private Instant end(CopiedRow row) {
        return row.isNull(DELIVERED_AT) ? now : Instant.ofEpochSecond(row.second(DELIVERED_AT));
    }
}
