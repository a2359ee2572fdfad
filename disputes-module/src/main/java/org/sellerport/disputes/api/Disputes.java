package org.sellerport.disputes.api;

import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.By;
import org.sellerport.orders.api.OrderRef;

/**
 * What can be done in a dispute. Each call is one step in the caller's transaction, or in one of its own, together with
 * what it does to the order; a refusal changes nothing. Deadlines that have passed take effect first, so no step comes in
 * time that is too late. Who acts follows from {@link By#actor}: buyer, seller or operator.
 *
 * <p>Every step but {@link #open} may also throw {@link DisputeUnknown}, {@link DisputeOver}, and {@link DisputeChanged}
 * where the caller named the version he saw. A text that is missing where it has to be there, or too long, is refused as
 * {@link DisputeTextInvalid}.
 */
public interface Disputes {

    /** How many proposals each side can make in one dispute. */
    int MOST_PROPOSALS = 30;

    /**
     * The seller of a disputed order, for callers that know only its number.
     *
     * @throws DisputeUnknown if there is no such dispute
     */
    SellerId sellerOf(OrderNo order);

    /**
     * The buyer opens a dispute, or opens again, once, the one he has withdrawn. The seller has 5 days to answer (S).
     *
     * @throws org.sellerport.orders.api.OrderUnknown if the seller has no such order
     * @throws DisputeSettled if the order's dispute ended otherwise than by withdrawal
     * @throws DisputeReopened if it was opened again before
     * @throws OfferInvalid if the amount is not above zero, in another currency, or more than the lines are worth and was
     *     not refunded yet
     * @throws DisputeLinesInvalid if it names a line twice, or one that the order does not have
     * @throws org.sellerport.kernel.RuleViolation what the order itself refuses: too early, too late, a dispute is open
     */
    void open(OrderRef order, Claim claim, By by);

    /**
     * A side proposes another solution; its proposal before is replaced. The seller's first proposal is his answer, and
     * opens the negotiation; nothing he says afterwards prolongs it.
     *
     * @return the number of the proposal
     * @throws DisputeNotNegotiable while goods are to be returned; for an operator, unless it is with him
     * @throws OfferInvalid if the amount is negative, in another currency, above what can be refunded; for a buyer, zero
     * @throws ClaimRaised if a buyer asks for more while a deadline would give him what he asks
     * @throws ReturnMade if it asks for a return once the goods were returned
     * @throws ProposalsUsedUp after {@value #MOST_PROPOSALS} of one side
     */
    int propose(DisputeRef dispute, Offer offer, By by);

    /**
     * Buyer or seller accepts a proposal. What both stand by settles the dispute: the refund is made, or the buyer sends
     * the goods back first.
     *
     * @throws ProposalUnknown if there is no such proposal
     * @throws ProposalNotOpen if it was replaced or lapsed
     * @throws ProposalMissing if there is none that somebody else made
     * @throws ProposalOwn if he stands by it already
     * @throws DisputeNotNegotiable while goods are to be returned
     */
    void accept(DisputeRef dispute, int proposal, By by);

    /** Buyer or seller asks the operator to rule, once the seller has answered: {@link DisputeNotEscalatable}. */
    void escalate(DisputeRef dispute, By by);

    /** The buyer takes the dispute back: {@link ReturnUnderWay} once the goods are on their way back. */
    void withdraw(DisputeRef dispute, By by);

    /** The buyer has sent the goods back: {@link ReturnNotDue} unless he has to; {@link ReturnParcelInvalid}. */
    void shipReturn(DisputeRef dispute, ReturnParcel parcel, By by);

    /** The seller has the goods back; the refund is made. {@link ReturnNotShipped} unless they were sent. */
    void confirmReturn(DisputeRef dispute, By by);

    /** The seller denies that the goods came back as they should; an operator rules. {@link ReturnNotShipped}. */
    void contestReturn(DisputeRef dispute, String text, By by);

    /**
     * An operator rules: the dispute is settled so, or the buyer sends the goods back first.
     *
     * @throws DisputeNotWithOperator unless it is with him
     * @throws OfferInvalid if the amount is negative, in another currency, or above what can be refunded
     * @throws ReturnMade if it asks for a return once the goods were returned
     */
    void rule(DisputeRef dispute, Ruling ruling, By by);
}
