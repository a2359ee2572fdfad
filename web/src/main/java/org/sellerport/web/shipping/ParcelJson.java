package org.sellerport.web.shipping;

import java.time.ZoneId;
import java.util.List;
import org.sellerport.shipping.api.ParcelRow;
import org.sellerport.shipping.api.TrackingEvent;

/** A parcel as the API writes it; events only where one parcel is asked for. */
public record ParcelJson(
        String id,
        String orderNo,
        String carrier,
        String trackingNo,
        String via,
        String shippedAt,
        String status,
        String lastEventAt,
        String deliveredAt,
        String usualUntil,
        boolean late,
        String suspectedAt,
        int corrections,
        String orderStatus,
        String shippingService,
        String buyerName,
        String country,
        String placedAt,
        boolean dormant,
        List<EventJson> events) {

    /** What a carrier said. */
    public record EventJson(String id, String status, String at, String country, String zip) {}

    static ParcelJson of(ParcelRow row, ZoneId zone) {
        return of(row, zone, null);
    }

    static ParcelJson of(ParcelRow row, ZoneId zone, List<TrackingEvent> events) {
        Moments times = new Moments(zone);
        return new ParcelJson(
                row.id(),
                row.orderNo().toString(),
                row.carrier(),
                row.trackingNo(),
                row.via().name(),
                times.of(row.shippedAt()),
                row.status() == null ? null : row.status().name(),
                times.of(row.lastEventAt()),
                times.of(row.deliveredAt()),
                times.of(row.usualUntil()),
                row.late(),
                times.of(row.suspectedAt()),
                row.corrections(),
                row.orderStatus().name(),
                row.shippingService(),
                row.buyerName(),
                row.country(),
                times.of(row.placedAt()),
                row.dormant(),
                events == null
                        ? null
                        : events.stream()
                                .map(event -> new EventJson(
                                        event.id(),
                                        event.status().name(),
                                        times.of(event.at()),
                                        event.country(),
                                        event.zip()))
                                .toList());
    }
}
