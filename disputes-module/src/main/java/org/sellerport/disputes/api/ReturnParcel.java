package org.sellerport.disputes.api;

/** How the buyer sent the goods back. Carrier and number: 1 to 64 characters each. */
public record ReturnParcel(String carrier, String trackingNo) {}
