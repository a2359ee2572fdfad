package org.sellerport.disputes.api;

import java.time.Instant;

/**
 * Which disputes are meant; what is null does not narrow.
 *
 * @param text an order number, an external id, or else words of the buyer's name, the goods' titles or the external id, of
 *     which the last may be a beginning
 * @param from first instant of opening, included
 * @param before first instant of opening no longer included
 */
public record DisputeFilter(DisputeTab tab, DisputeReason reason, String text, Instant from, Instant before) {

    public static final DisputeFilter ALL = new DisputeFilter(DisputeTab.ALL, null, null);

    /** Whenever they were opened. */
    public DisputeFilter(DisputeTab tab, DisputeReason reason, String text) {
        this(tab, reason, text, null, null);
    }
}
