package org.sellerport.payouts.api;

import java.util.List;
import java.util.Optional;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.By;
import org.sellerport.orders.api.OrderHistory;

/**
 * Early-release requests (请款): where a delivery is not verified, the seller submits proof and asks for the release; an
 * operator approves or refuses. What is approved is due at once.
 */
public interface EarlyReleases {

    /** The most orders of one request. */
    int MOST_ORDERS = 100;

    /** The most files of one request, those that the portal adds itself not counted. */
    int MOST_PROOFS = 10;

    /** The most bytes of one file. */
    int LARGEST_PROOF = 5 * 1024 * 1024;

    /** The longest note and the longest reason. */
    int LONGEST_TEXT = 2_000;

    /**
     * The seller's orders that a request is possible for, the longest held first.
     *
     * @param after what {@code next} of the page before said; empty for the first page
     * @throws org.sellerport.orders.api.BadCursor if {@code after} is not something that {@code next} said
     */
    OrderHistory.Page<EligibleOrder> eligible(SellerId seller, Optional<String> after, int limit);

    /**
     * Asks. What carriers said of the orders' parcels is put together and added as a proof of its own.
     *
     * @param note may be null
     * @throws RequestInvalid without orders, with too many, with one twice, or with too long a note
     * @throws OrderNotEligible if a request is not possible for one of them
     * @throws TooManyProofs for more than {@value #MOST_PROOFS}
     * @throws ProofInvalid if a file is empty, too large, or no JPEG, PNG, PDF or UTF-8 text by its content
     */
    EarlyReleaseRequest request(SellerId seller, List<OrderNo> orders, String note, List<Proof> proofs, By by);

    /**
     * Adds a proof to an open request; as {@link #request}.
     *
     * @throws RequestUnknown if the seller has no such request
     * @throws RequestAnswered once it is answered
     */
    ProofFile attach(SellerId seller, long request, Proof proof, By by);

    /** One request of the seller: {@link RequestUnknown} otherwise. */
    EarlyReleaseRequest find(SellerId seller, long request);

    /** One request, for operators: {@link RequestUnknown} otherwise. */
    EarlyReleaseRequest find(long request);

    /** A seller's requests, newest first; {@code after} is the id of the last one of the page before. */
    PayoutRuns.Page<EarlyReleaseRequest> list(SellerId seller, Optional<Long> after, int limit);

    /** The open requests of all sellers, oldest first; {@code after} is the id of the last one of the page before. */
    PayoutRuns.Page<EarlyReleaseRequest> queue(Optional<Long> after, int limit);

    /** A proof's content for the seller: {@link RequestUnknown} if he has none of that number. */
    Proof proof(SellerId seller, long request, int number);

    /** A proof's content for operators: {@link RequestUnknown} if there is none of that number. */
    Proof proof(long request, int number);

    /**
     * The operator approves: those of its orders that still lack verification are due at once.
     *
     * @throws RequestUnknown if there is no such request
     * @throws RequestAnswered if it was answered before
     */
    void approve(long request, By by);

    /**
     * The operator refuses; the orders stay where they are.
     *
     * @throws RequestReasonInvalid without a reason of 1 to 2,000 characters
     * @throws RequestUnknown if there is no such request
     * @throws RequestAnswered if it was answered before
     */
    void refuse(long request, String reason, By by);
}
