package org.sellerport.web.orders;

import java.util.List;
import org.sellerport.orders.api.OrderThen;
import org.sellerport.orders.api.PlatformStatus;
import org.sellerport.orders.api.Stand;
import org.sellerport.web.orders.OrderJson.PartJson;
import org.sellerport.web.rest.MoneyJson;

/** An order as it stood at a moment of its past, as the API writes it. The states are null where none was recorded. */
public record OrderThenJson(
        String orderNo,
        String at,
        String status,
        String platformStatus,
        List<String> holds,
        String paymentStatus,
        String cancellationStatus,
        String disputeStatus,
        String payoutStatus,
        MoneyJson orderAmount,
        List<ParcelJson> shipments,
        FactJson lastFact) {

    /** A parcel as it was known then. */
    public record ParcelJson(
            String id,
            String carrier,
            String trackingNo,
            String shippedAt,
            String state,
            String since,
            List<PartJson> lines) {}

    static OrderThenJson of(OrderThen then, Times times) {
        Stand stand = then.stand();
        return new OrderThenJson(
                then.orderNo().toString(),
                times.of(then.at()),
                stand == null ? null : stand.status().name(),
                stand == null
                        ? null
                        : PlatformStatus.of(stand.status(), then.holds()).name(),
                then.holds().stream().map(Enum::name).sorted().toList(),
                stand == null ? null : stand.payment().name(),
                stand == null ? null : stand.cancellation().name(),
                stand == null ? null : stand.dispute().name(),
                stand == null ? null : stand.payout().name(),
                MoneyJson.of(then.orderAmount()),
                then.parcels().stream()
                        .map(parcel -> parcel(then.orderNo() + "-" + parcel.no(), parcel, times))
                        .toList(),
                FactJson.of(then.last(), times));
    }

    private static ParcelJson parcel(String id, OrderThen.ParcelThen parcel, Times times) {
        return new ParcelJson(
                id,
                parcel.carrier(),
                parcel.trackingNo(),
                times.of(parcel.shippedAt()),
                parcel.state().name(),
                times.of(parcel.since()),
                parcel.parts().stream()
                        .map(part -> new PartJson(part.line(), part.quantity()))
                        .toList());
    }
}
