package org.sellerport.shipping.api;

import java.util.List;

/**
 * A carrier that labels can be bought of. To connect one, add a CDI bean of this type; a simulated one is built in.
 *
 * <p>Booking happens inside the transaction that ships the order, so a booking whose shipment is refused in the end is
 * void: a carrier that charges at once has to be told so by what connects it.
 */
public interface Carrier {

    /** What a carrier gave: the number of the parcel, and the label that carries it. */
    record Booking(String carrier, String trackingNo, Label label) {}

    /** What it offers for this way; empty where it does not go. */
    List<ShippingService> services(Consignment consignment);

    /**
     * Books one of the services it offers.
     *
     * @param service a code of {@link #services}
     */
    Booking book(Consignment consignment, String service);
}
