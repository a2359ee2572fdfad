package org.sellerport.orders.api;

/**
 * Where an order goes. All but the recipient and the country (ISO 3166 alpha-2) may be null.
 */
public record Address(
        String recipient,
        String country,
        String state,
        String city,
        String street,
        String zip,
        String phone,
        String mobile) {}
