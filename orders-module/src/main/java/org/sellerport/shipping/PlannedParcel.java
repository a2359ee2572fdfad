package org.sellerport.shipping;

import java.util.List;
import org.sellerport.kernel.OrderNo;
import org.sellerport.orders.api.Parcel;
import org.sellerport.orders.api.ShipmentNotice;

/**
 * A parcel that an upload tells of, in one row or several.
 *
 * @param no counted from 1 within the upload
 * @param parts what is in it; empty means all that is left
 */
record PlannedParcel(int no, OrderNo order, String carrier, String trackingNo, List<Parcel.Part> parts) {

    ShipmentNotice notice() {
        return new ShipmentNotice(carrier, trackingNo, parts, ShipmentNotice.Via.NOTICE);
    }
}
