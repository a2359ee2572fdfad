package org.sellerport.shipping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.sellerport.orders.api.Item;
import org.sellerport.orders.api.OrderView;
import org.sellerport.orders.api.Parcel;
import org.sellerport.orders.api.Shipment;
import org.sellerport.sellers.api.Sellers;
import org.sellerport.shipping.api.Consignment;
import org.sellerport.shipping.api.Consignment.Piece;

/** Makes what a carrier is asked to take from an order. */
@ApplicationScoped
class Consignments {

    @Inject
    private Sellers sellers;

    /**
     * The parcel as the order is now.
     *
     * @param parts what is in it; empty means all that is left
     */
    Consignment of(OrderView order, List<Parcel.Part> parts) {
        List<Parcel.Part> content = parts.isEmpty() ? left(order) : parts;
        return new Consignment(
                order.orderNo(),
                sellers.seller(order.seller()).name(),
                order.shipTo(),
                content.stream()
                        .filter(part ->
                                part.line() >= 1 && part.line() <= order.items().size())
                        .map(part -> new Piece(
                                part.quantity(),
                                order.items().get(part.line() - 1).title()))
                        .toList());
    }

    private static List<Parcel.Part> left(OrderView order) {
        return IntStream.rangeClosed(1, order.items().size())
                .mapToObj(line -> new Parcel.Part(line, left(order, line)))
                .filter(part -> part.quantity() > 0)
                .toList();
    }

    private static long left(OrderView order, int line) {
        Item item = order.items().get(line - 1);
        long sent = order.shipments().stream()
                .mapToLong(shipment -> sent(shipment, line, item))
                .sum();
        return item.quantity() - sent;
    }

    private static long sent(Shipment shipment, int line, Item item) {
        return shipment.parts().isEmpty()
                ? item.quantity()
                : shipment.parts().stream()
                        .filter(part -> part.line() == line)
                        .mapToLong(Parcel.Part::quantity)
                        .sum();
    }
}
