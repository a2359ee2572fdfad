package org.sellerport.orders.api;

/**
 * Who does something to an order.
 *
 * @param who a login, the name of a key, or null where only the role is known
 */
public record By(Actor actor, String who) {

    /** The marketplace itself, when a deadline passes. */
    public static final By SYSTEM = new By(Actor.SYSTEM, null);
}
