/**
 * Shipping: {@code CarrierBook} knows carriers and their numbers, {@code ShippingDesk} ships, {@code TrackingDesk} takes
 * what carriers say and {@code KeptEvents} tells it to an order that comes later, {@code UploadDesk} reads files of tracking
 * numbers, {@code ParcelLists} lists parcels. {@code SimulatedCarrier} sells labels, which {@code LabelPress} prints.
 *
 * <p>Whether an order may ship is not decided here, but by the order.
 */
package org.sellerport.shipping;
