package org.sellerport.web.shipping;

import org.sellerport.kernel.OrderNo;
import org.sellerport.orders.api.ShipmentUnknown;

/** A shipment's id in addresses: {@code <order>-<n>}. */
record ShipmentId(OrderNo order, int no) {

    /** Reads what an address names; what can be no shipment is an unknown one. */
    static ShipmentId parse(String id) {
        if (!id.matches("[1-8][0-9]{15}-[1-9][0-9]{0,3}")) {
            throw new ShipmentUnknown(id);
        }
        String[] parts = id.split("-", -1);
        return new ShipmentId(OrderNo.parse(parts[0]), Integer.parseInt(parts[1]));
    }
}
