package org.sellerport.refunds.api;

import org.sellerport.kernel.Money;

/**
 * What a refund that the seller gives would cost him, before he gives it.
 *
 * @param refund what the buyer gets
 * @param seller what of that the seller bears; commission and affiliate bear the rest, pro rata
 * @param commission what the marketplace gives up of its commission
 * @param affiliate what is given up of the affiliate's part
 * @param left what of the payment stays afterwards; below zero where it is more than there is
 * @param closes whether the order is closed by it
 * @param debt whether the seller had his money already, so that he owes his part
 * @param nonFulfilment whether the order counts as not fulfilled by it
 */
public record RefundCost(
        Money refund,
        Money seller,
        Money commission,
        Money affiliate,
        Money left,
        boolean closes,
        boolean debt,
        boolean nonFulfilment) {}
