package org.sellerport.orders.api;

import java.util.Currency;
import java.util.List;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.SellerId;

/**
 * An order as a storefront places it.
 *
 * @param externalId the storefront's own id, 1 to 64 characters; a seller has each once
 * @param shippingService decides how long the buyer has to confirm receipt; null for {@code standard}
 * @param processingDays days from passed risk review to the ship-by deadline, 1 to 60; null for the seller's own
 */
public record NewOrder(
        String externalId,
        SellerId seller,
        Buyer buyer,
        Currency currency,
        List<Item> items,
        Money shippingFee,
        Money discount,
        List<String> paymentMethods,
        String shippingService,
        Address shipTo,
        Integer processingDays,
        String memo) {}
