package org.sellerport.orders.api;

/** What can be done to a whole order, and by whom. The order itself says which of it is possible now. */
public enum Act {
    /** See {@link Orders#adjustPrice}. */
    ADJUST_PRICE(Actor.SELLER),
    /** See {@link Orders#acceptCancellation}. */
    ACCEPT_CANCELLATION(Actor.SELLER),
    /** See {@link Orders#rejectCancellation}. */
    REJECT_CANCELLATION(Actor.SELLER),
    /** See {@link Orders#ship}. */
    SHIP(Actor.SELLER),
    /** See {@link Orders#extendReceipt}. */
    EXTEND_RECEIPT(Actor.SELLER),
    /** See {@link Orders#refund}: of the seller's own accord. What is said with it is the most, in minor units. */
    REFUND(Actor.SELLER),
    /** See {@link Orders#assign}. */
    ASSIGN(Actor.SELLER),
    /** See {@link Orders#note}. */
    NOTE(Actor.SELLER),
    /** See {@link Orders#cancel}. */
    CANCEL(Actor.BUYER),
    /** See {@link Orders#requestCancellation}. */
    REQUEST_CANCELLATION(Actor.BUYER),
    /** See {@link Orders#changeCancelReason}. */
    CHANGE_CANCEL_REASON(Actor.BUYER),
    /** See {@link Orders#withdrawCancellation}. */
    WITHDRAW_CANCELLATION(Actor.BUYER),
    /** See {@link Orders#confirmReceipt}. */
    CONFIRM_RECEIPT(Actor.BUYER),
    /** See {@link Orders#dispute}. */
    DISPUTE(Actor.BUYER),
    /** See {@link Orders#passRisk}. */
    PASS_RISK(Actor.OPERATOR),
    /** See {@link Orders#rejectRisk}. */
    REJECT_RISK(Actor.OPERATOR),
    /** See {@link Orders#refund}: by an operator's decision. What is said with it is the most, in minor units. */
    REFUND_AS_OPERATOR(Actor.OPERATOR),
    /** See {@link Orders#freeze}. */
    FREEZE(Actor.OPERATOR),
    /** See {@link Orders#unfreeze}. */
    UNFREEZE(Actor.OPERATOR);

    private final Actor actor;

    Act(Actor actor) {
        this.actor = actor;
    }

    /** Whose act it is. */
    public Actor actor() {
        return actor;
    }
}
