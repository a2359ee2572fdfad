package org.sellerport.shipping.api;

import java.util.List;
import java.util.Optional;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.By;
import org.sellerport.orders.api.OrderRef;
import org.sellerport.orders.api.Parcel;

/**
 * How a seller ships. Whether an order may ship is the order's own rule, the same by every door; see
 * {@link org.sellerport.orders.api.Orders#ship} for its refusals.
 */
public interface Shipping {

    /**
     * The seller sent it himself (填写发货通知).
     *
     * @param parts what is in the parcel; empty means all that is left
     * @return the number of the shipment within the order, from 1
     * @throws CarrierUnknown if there is no such carrier
     * @throws TrackingNumberInvalid if the number cannot be one of that carrier
     */
    int ship(OrderRef order, String carrier, String trackingNo, List<Parcel.Part> parts, By by);

    /**
     * Corrects number and carrier of a shipment; the same again changes nothing and uses up no correction.
     *
     * @throws CarrierUnknown if there is no such carrier
     * @throws TrackingNumberInvalid if the number cannot be one of that carrier
     */
    void correct(OrderRef order, int shipment, String carrier, String trackingNo, By by);

    /** What can be bought for the way of this order, cheapest first. */
    List<ShippingService> services(SellerId seller, OrderNo order);

    /**
     * Ships with a label bought online (线上发货): the carrier gives the number, then it is a notice like any other.
     *
     * @return the number of the shipment within the order, from 1
     * @throws ServiceUnknown if it is not one of {@link #services}
     */
    int buy(OrderRef order, String service, List<Parcel.Part> parts, By by);

    /**
     * The label of a shipment.
     *
     * @throws LabelMissing if it was not shipped online
     */
    Label label(SellerId seller, OrderNo order, int shipment);

    /** Why nothing of the order may ship now; empty where it may. */
    Optional<RuleViolation> obstacle(SellerId seller, OrderNo order);
}
