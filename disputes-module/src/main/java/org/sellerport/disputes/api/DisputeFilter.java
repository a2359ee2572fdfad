package org.sellerport.disputes.api;

/**
 * Which disputes are meant; what is null does not narrow.
 *
 * @param text an order number, an external id, or beginnings of words of the buyer's name or the goods' titles
 */
public record DisputeFilter(DisputeTab tab, DisputeReason reason, String text) {

    public static final DisputeFilter ALL = new DisputeFilter(DisputeTab.ALL, null, null);
}
