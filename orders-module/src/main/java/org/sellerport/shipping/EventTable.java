package org.sellerport.shipping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.sellerport.orders.api.Actor;
import org.sellerport.orders.api.By;
import org.sellerport.orders.api.TrackingStatus;
import org.sellerport.platform.Sql;
import org.sellerport.shipping.api.TrackingEvent;

/** Where every event is kept. */
@ApplicationScoped
class EventTable {

    /** An event with who told it. */
    record Kept(TrackingEvent event, By by) {}

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    /**
     * Lets one transaction at a time deal with a number: otherwise a notice and an event that come at the same moment would
     * not see each other, and the event would wait for ever.
     */
    void hold(String carrier, String trackingNo) {
        sql.list(
                "select pg_advisory_xact_lock(hashtextextended(?, 6))",
                row -> true,
                "parcel " + carrier + " " + trackingNo);
    }

    /** Keeps an event; false if it was known. */
    boolean keep(TrackingEvent event, By by) {
        return sql.update(
                        "insert into orders.tracking_event (carrier, event_id, tracking_no, status, at, country, zip, told_by,"
                                + " received_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                        event.carrier(),
                        event.id(),
                        event.trackingNo(),
                        event.status(),
                        event.at(),
                        event.country(),
                        event.zip(),
                        by.who(),
                        clock.instant())
                > 0;
    }

    boolean isApplied(TrackingEvent event) {
        return sql.first(
                        "select applied_at is not null as applied from orders.tracking_event"
                                + " where carrier = ? and event_id = ?",
                        row -> row.getBoolean("applied"),
                        event.carrier(),
                        event.id())
                .orElse(false);
    }

    void applied(TrackingEvent event) {
        sql.update(
                "update orders.tracking_event set applied_at = ? where carrier = ? and event_id = ?",
                clock.instant(),
                event.carrier(),
                event.id());
    }

    /** Events of a number that no order was told of yet, oldest first. */
    List<Kept> waiting(String carrier, String trackingNo) {
        return sql.list(
                "select * from orders.tracking_event where carrier = ? and tracking_no = ? and applied_at is null"
                        + " order by at, event_id",
                row -> new Kept(read(row), new By(Actor.CARRIER, row.getString("told_by"))),
                carrier,
                trackingNo);
    }

    /** Everything that was said of a number, oldest first. */
    List<TrackingEvent> all(String carrier, String trackingNo) {
        return sql.list(
                "select * from orders.tracking_event where carrier = ? and tracking_no = ?"
                        + " order by at, received_at, event_id",
                EventTable::read,
                carrier,
                trackingNo);
    }

    private static TrackingEvent read(ResultSet row) throws SQLException {
        return new TrackingEvent(
                row.getString("event_id"),
                row.getString("carrier"),
                row.getString("tracking_no"),
                TrackingStatus.valueOf(row.getString("status")),
                Sql.instant(row, "at"),
                row.getString("country"),
                row.getString("zip"));
    }
}
