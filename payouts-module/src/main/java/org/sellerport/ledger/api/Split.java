package org.sellerport.ledger.api;

import org.sellerport.kernel.Money;

/** What was paid and not refunded, parted among those who get it; the parts add up to it exactly. */
public record Split(Money seller, Money commission, Money affiliate) {

    /** What was parted. */
    public Money whole() {
        return seller.plus(commission).plus(affiliate);
    }

    /** What each of them gives back when this split becomes a smaller one. */
    Split minus(Split smaller) {
        return new Split(
                seller.minus(smaller.seller), commission.minus(smaller.commission), affiliate.minus(smaller.affiliate));
    }
}
