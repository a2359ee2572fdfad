package org.sellerport.refunds.api;

import java.util.Optional;
import org.sellerport.orders.api.By;
import org.sellerport.orders.api.OrderHistory.Page;

/**
 * What becomes of refunds at the payment processor. Each call is one step in the caller's transaction, or in one of its
 * own; each may throw {@link RefundUnknown}.
 */
public interface RefundPayments {

    /** After so many days a refund that is still on its way is worth a question. */
    int USUAL_DAYS = 3;

    /**
     * The processor gave the money back; the same again is no news, whatever its reference. One that had failed is
     * settled too: the processor knows where the money is.
     *
     * @param reference what the processor calls it, up to 200 characters, may be null
     */
    void settle(long refund, String reference, By by);

    /**
     * The processor could not give the money back; the same again is no news.
     *
     * @param reason for the operator, cut to 500 characters
     * @throws RefundIsSettled once it is settled
     */
    void fail(long refund, String reason, By by);

    /**
     * Sends a failed refund once more.
     *
     * @throws RefundIsSettled once it is settled
     * @throws RefundUnderWay while the processor has not answered
     */
    void retry(long refund, By by);

    /** Failed refunds of all sellers, those that failed longest ago first, for the operator; as {@link Refunds#list}. */
    Page<RefundRow> failed(Optional<String> after, int limit);

    /**
     * Refunds of all sellers that are on their way for more than {@value #USUAL_DAYS} days, those that wait longest first; as
     * {@link Refunds#list}.
     */
    Page<RefundRow> overdue(Optional<String> after, int limit);

    /** How many refunds of all sellers are failed; counted up to {@code most}. */
    long failures(long most);

    /** One refund of any seller, for the operator and the processor. */
    RefundView refund(long id);

    /** Who is asked to pay refunds out. */
    Processor processor();

    /** Who pays refunds out. */
    enum Processor {
        /** Nobody is asked; whoever has the key of the payments says what became of a refund. */
        NONE,
        /** One that is played, for trying things out. */
        SIMULATED,
        /** The one whose address is set. */
        SET
    }
}
