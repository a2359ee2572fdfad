package org.sellerport.web.disputes;

import org.sellerport.disputes.api.Offer;
import org.sellerport.disputes.api.Solution;
import org.sellerport.web.rest.Body;
import org.sellerport.web.rest.MoneyJson;

/** How somebody would settle a dispute, as a request says it. */
public record OfferBody(String solution, MoneyJson amount, String text) {

    Offer offer() {
        return new Offer(Body.oneOf("solution", solution, Solution.class), Body.money("amount", amount), text);
    }
}
