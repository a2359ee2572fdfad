package org.sellerport.disputes;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Currency;
import org.sellerport.disputes.api.Offer;
import org.sellerport.disputes.api.Solution;
import org.sellerport.kernel.Money;

/** An offer as columns; the currency is the dispute's. */
@Embeddable
class OfferData {

    @Enumerated(EnumType.STRING)
    private Solution solution;

    private Long amount;
    private String text;

    protected OfferData() {}

    OfferData(Offer offer) {
        this.solution = offer.solution();
        this.amount = offer.amount().minorUnits();
        this.text = offer.text();
    }

    /** Whether there is one: the columns of none are all empty. */
    boolean isThere() {
        return solution != null;
    }

    Offer value(Currency currency) {
        return new Offer(solution, new Money(amount, currency), text);
    }
}
