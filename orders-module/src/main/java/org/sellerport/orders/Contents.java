package org.sellerport.orders;

import java.util.List;
import org.sellerport.orders.api.BuyerFeedback;
import org.sellerport.orders.api.Item;
import org.sellerport.orders.api.Parcel;

/** What belongs to an order beside its head. Feedback may be null. */
record Contents(List<Item> items, List<Parcel> parcels, BuyerFeedback feedback) {}
