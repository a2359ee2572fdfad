package org.sellerport.orders;

import org.sellerport.orders.api.BuyerFeedback;

/** What belongs to an order beside its head. Feedback may be null. */
record Contents(Goods goods, BuyerFeedback feedback) {}
