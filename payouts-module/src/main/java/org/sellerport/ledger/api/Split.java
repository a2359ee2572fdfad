package org.sellerport.ledger.api;

import java.util.List;
import org.sellerport.kernel.Money;

/** What was paid and not refunded, parted among those who get it; the parts add up to it exactly. */
public record Split(Money seller, Money commission, Money affiliate) {

    /** What was parted. */
    public Money whole() {
        return seller.plus(commission).plus(affiliate);
    }

    /**
     * Who bears a refund after the payout: each in proportion to what he still has of it, by largest remainder.
     *
     * @throws IllegalArgumentException if it is more than the whole
     */
    public Split bearing(Money refund) {
        if (refund.compareTo(whole()) > 0) {
            throw new IllegalArgumentException(refund + " is more than " + whole());
        }
        List<Money> parts = refund.split(List.of(seller.minorUnits(), commission.minorUnits(), affiliate.minorUnits()));
        return new Split(parts.get(0), parts.get(1), parts.get(2));
    }
}
