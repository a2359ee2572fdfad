package org.sellerport.orders.api;

import java.util.List;

/**
 * What a seller says he sent (填写发货通知).
 *
 * @param parts what is in the parcel; empty means all that is left to ship
 * @param via how the label came about
 */
public record ShipmentNotice(String carrier, String trackingNo, List<Parcel.Part> parts, Via via) {

    public enum Via {
        /** Shipped by the seller himself. */
        NOTICE,
        /** With a label bought through the portal (线上发货). */
        ONLINE
    }
}
