package org.sellerport.ledger.api;

import java.time.Instant;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.SellerId;

/** Charges sellers for breaking rules. */
public interface Penalties {

    /**
     * Charges a seller: at once as far as money is available, the rest becomes a debt that later payouts pay.
     *
     * @param amount more than zero
     * @param reference what it is for; the same reference is charged once
     * @throws AlreadyPosted if it was charged before
     */
    void charge(SellerId seller, Money amount, String reference, Instant at);
}
