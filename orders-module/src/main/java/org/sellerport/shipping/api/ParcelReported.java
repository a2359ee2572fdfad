package org.sellerport.shipping.api;

import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;

/**
 * An order was told what a carrier said of its parcel, whether or not that moved it: a place that is corrected later is told of a
 * parcel that was delivered before. Observed inside the transaction ({@code @Observes}).
 */
public record ParcelReported(SellerId seller, OrderNo order, int shipment, TrackingEvent event) {}
