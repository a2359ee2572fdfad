package org.sellerport.orders.api;

import org.sellerport.kernel.BuyerId;

/**
 * The buyer of an order as he was when he placed it.
 *
 * @param country ISO 3166 alpha-2
 * @param email may be null
 * @param language BCP 47, may be null
 * @param marketingConsent null where he was never asked
 */
public record Buyer(BuyerId id, String name, String email, String country, String language, Boolean marketingConsent) {}
