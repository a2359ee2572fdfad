package org.sellerport.messages.api;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.By;
import org.sellerport.orders.api.OrderRef;

/** Asking a buyer to correct the reason of his request to cancel (A: the article's advice, made a tool). */
public interface ReasonCorrections {

    /**
     * Asks by an order message, from the seller's template in the buyer's language.
     *
     * @throws org.sellerport.orders.api.OrderUnknown if there is no such order
     * @throws org.sellerport.orders.api.CancellationMissing if no request is open
     * @throws CorrectionNeedless if the reason is not the seller's fault
     * @throws CorrectionAsked if he was asked already for this request
     */
    ReasonCorrection ask(OrderRef order, By by);

    /** What was asked about an order and what came of it, latest first. */
    List<ReasonCorrection> of(SellerId seller, OrderNo no);

    /** The latest one of each of these orders; those without are absent. */
    Map<OrderNo, ReasonCorrection> latest(SellerId seller, Collection<OrderNo> orders);
}
