package org.sellerport.sellers.api;

import java.math.BigDecimal;
import java.time.ZoneId;
import org.sellerport.kernel.SellerId;

/**
 * A seller.
 *
 * @param zone his wall clock: days of an export and times he sees
 * @param language {@code en} or {@code zh}
 * @param commissionRate share of the order amount that the marketplace keeps, 0 to below 1
 * @param affiliateRate share that goes to affiliates, 0 to below 1
 * @param processingDays days from passed risk review to the ship-by deadline, 1 to 60
 */
public record Seller(
        SellerId id,
        String name,
        ZoneId zone,
        String language,
        BigDecimal commissionRate,
        BigDecimal affiliateRate,
        int processingDays) {}
