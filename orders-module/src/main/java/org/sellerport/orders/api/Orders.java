package org.sellerport.orders.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.kernel.SellerId;

/**
 * What can be done to an order. Each call is one step in the caller's transaction, or in one of its own; a refusal
 * changes nothing. Deadlines that have passed take effect first, so no step comes in time that is too late.
 *
 * <p>Every step but {@link #place} may also throw {@link OrderUnknown}, {@link OrderChanged} where the caller named the
 * version he saw, {@link OrderDormant} for imported history and {@link OrderEnded}.
 */
public interface Orders {

    /**
     * The seller of an order, for callers that know only its number.
     *
     * @throws OrderUnknown if there is no such order
     */
    SellerId sellerOf(OrderNo no);

    /**
     * Takes a new order.
     *
     * @throws OrderInvalid if it cannot be an order
     * @throws OrderExists if the seller already has that external id
     */
    OrderNo place(NewOrder order, By by);

    /**
     * Changes the order amount before it is paid (A): below the sum of goods and freight the discount grows, above it
     * the freight.
     *
     * @throws AlreadyPaid once it is paid
     * @throws PriceInvalid if the amount is not above zero, or in another currency
     */
    void adjustPrice(OrderRef order, Money amount, By by);

    /**
     * The buyer paid; the same payment again is no news.
     *
     * @throws AmountDiffers if it is not the order amount
     * @throws AlreadyPaid if another payment came first
     */
    void authorise(OrderRef order, Payment payment, By by);

    /**
     * The funds arrived: the risk review begins. Where the order was closed meanwhile they go back in full at once.
     *
     * @throws PaymentMissing if no such payment was announced
     */
    void settle(OrderRef order, String paymentId, By by);

    /**
     * The buyer cancels freely, before the risk review has passed; what he paid goes back.
     *
     * @throws CancelNotFree afterwards
     */
    void cancel(OrderRef order, By by);

    /** An operator lets the order pass the risk review, at any time of it: {@link NotUnderReview} otherwise. */
    void passRisk(OrderRef order, String note, By by);

    /** An operator rejects the order; it is closed and refunded: {@link NotUnderReview} where there is no review. */
    void rejectRisk(OrderRef order, String note, By by);

    /**
     * The buyer asks to cancel while the order waits to be shipped; the ship-by clock stops.
     *
     * @throws CancellationImpossible in any other state, and while a request is open
     * @throws ReasonNotForBuyers for a reason of the marketplace
     */
    void requestCancellation(OrderRef order, CancelReason reason, String note, By by);

    /** The buyer gives another reason; the time to answer goes on. Throws {@link CancellationMissing}. */
    void changeCancelReason(OrderRef order, CancelReason reason, By by);

    /** The buyer takes his request back; the ship-by clock goes on. Throws {@link CancellationMissing}. */
    void withdrawCancellation(OrderRef order, By by);

    /** The seller agrees: the order is closed and refunded. Throws {@link CancellationMissing}. */
    void acceptCancellation(OrderRef order, By by);

    /** The seller refuses; the ship-by clock goes on. Throws {@link CancellationMissing}. */
    void rejectCancellation(OrderRef order, String note, By by);

    /**
     * The seller ships the order or a part of it.
     *
     * @return the number of the shipment within the order, from 1
     * @throws OrderUnpaid before the money has arrived
     * @throws RiskReviewPending while the review runs
     * @throws CancellationOpen while a request to cancel is open
     * @throws OrderIsFrozen while an operator has it frozen
     * @throws AlreadyShipped if nothing is left
     * @throws LineUnknown if it names a line twice, or one that the order does not have
     * @throws QuantityExceeded if it holds more than is left
     * @throws TrackingNumberTaken if another shipment has that number
     */
    int ship(OrderRef order, ShipmentNotice notice, By by);

    /**
     * Corrects the number of a shipment.
     *
     * @throws ShipmentUnknown if there is none
     * @throws CorrectionsUsedUp after two
     * @throws CorrectionTooLate more than five days after the notice
     * @throws TrackingNumberTaken if another shipment has that number
     */
    void correctTracking(OrderRef order, int shipment, String carrier, String trackingNo, By by);

    /**
     * What a carrier says of a parcel: repeated, late and out of order are all normal, and what is older than what is
     * known changes nothing.
     *
     * @param at when it happened, by the carrier's clock
     */
    void track(OrderRef order, int shipment, TrackingStatus status, Instant at, By by);

    /** The buyer confirms receipt. Throws {@link ReceiptNotDue} unless the whole order is on its way. */
    void confirmReceipt(OrderRef order, By by);

    /**
     * The seller gives the buyer more time.
     *
     * @throws ReceiptNotDue unless the whole order is on its way
     * @throws ExtensionsUsedUp after two, or thirty days in all
     * @throws ExtensionInvalid for less than a day, or more than is left
     */
    void extendReceipt(OrderRef order, long days, By by);

    /**
     * Moves the payout a step on, or from its schedule back to the verification. A hold does not forbid that, it forbids
     * the release.
     *
     * @throws PayoutMoveIllegal unless {@link PayoutStatus#next} allows it
     */
    void movePayout(OrderRef order, PayoutStatus to, By by);

    /**
     * Moves the payouts of many orders of a seller in few statements, each as {@link #movePayout} does. One that cannot be
     * moved stays as it is and hinders no other.
     *
     * @param orders each once
     * @return the orders whose payout was not moved, with the refusal of each
     */
    Map<OrderNo, RuleViolation> movePayouts(SellerId seller, List<OrderNo> orders, PayoutStatus to, By by);

    /**
     * Releases what is left of the order's money to the seller; the order is completed.
     *
     * @throws PayoutMoveIllegal unless the payout is scheduled or with the operator
     * @throws DisputeOpen while a dispute runs
     * @throws OrderIsFrozen while an operator has it frozen
     */
    void payOut(OrderRef order, By by);

    /**
     * Releases the money of many orders of a seller in few statements, each as {@link #payOut(OrderRef, By)} does. One that
     * cannot be released stays as it is and hinders no other.
     *
     * @param orders each once
     * @return the orders that were not released, with the refusal of each
     */
    Map<OrderNo, RuleViolation> payOut(SellerId seller, List<OrderNo> orders, By by);

    /**
     * A dispute begins: the receipt clock and the payout stand still; the buyer may still confirm receipt. It is possible
     * from ten days after the last shipment, or at once when everything is delivered or received, to fifteen days after
     * receipt, so for completed orders too.
     *
     * @throws DisputeImpossible unless the whole order was shipped and not all that was paid went back
     * @throws DisputeTooEarly before that time
     * @throws DisputeTooLate after it
     * @throws DisputeOpen while one runs
     */
    void dispute(OrderRef order, By by);

    /** The dispute is over, also where its refund has closed the order. Throws {@link DisputeMissing} where none runs. */
    void liftDispute(OrderRef order, By by);

    /**
     * Gives money back to the buyer, whatever holds the order. Where nothing is left of what was paid the order is closed,
     * unless it is completed: then the seller owes the refund. The whole of an order that the seller did not ship counts
     * as non-fulfilment where he gives it back of his own accord.
     *
     * @throws RefundInvalid if the amount is not above zero, or in another currency
     * @throws RefundExceedsPayment if it is more than what was paid and did not go back yet
     * @throws RefundNotWhole if it is all that is left while a part is still to ship
     */
    void refund(OrderRef order, Refunding what, By by);

    /** An operator stops the order: shipping, every clock and the payout; not refunds. */
    void freeze(OrderRef order, String reason, By by);

    /** The operator lets it go on; every clock has what was left of it. Throws {@link NotFrozen}. */
    void unfreeze(OrderRef order, By by);

    /** Makes somebody responsible; null for nobody. */
    void assign(OrderRef order, String assignee, By by);

    /** Writes the seller's note, up to 2,000 characters; null for none. Throws {@link NoteTooLong}. */
    void note(OrderRef order, String memo, By by);

    /**
     * Adds to the history something that other features did for the order, such as a message. The order stays what it was,
     * in the version that it had.
     */
    void record(OrderRef order, OrderFact.Kind kind, String detail, By by);

    /**
     * Brings a seller's imported orders to life, oldest first; clocks begin at this moment.
     *
     * @param most how many at once
     * @return how many it were
     */
    int activate(SellerId seller, int most, By by);
}
