package org.sellerport.shipping.api;

import java.util.List;
import org.sellerport.kernel.OrderNo;
import org.sellerport.orders.api.Address;

/**
 * What a carrier is asked to take.
 *
 * @param sender the seller's name
 * @param content what is in the parcel: quantity and title
 */
public record Consignment(OrderNo order, String sender, Address to, List<Piece> content) {

    public record Piece(long quantity, String title) {}
}
