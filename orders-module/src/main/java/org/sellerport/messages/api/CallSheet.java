package org.sellerport.messages.api;

import java.time.ZonedDateTime;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;

/**
 * What one needs to call a buyer.
 *
 * @param phone his number, or null
 * @param language he speaks
 * @param script what to say, in it
 * @param there the buyer's clock now
 * @param objection why he cannot be called now, or null
 */
public record CallSheet(
        OrderNo orderNo,
        String buyerName,
        String phone,
        String language,
        String script,
        ZonedDateTime there,
        RuleViolation objection) {}
