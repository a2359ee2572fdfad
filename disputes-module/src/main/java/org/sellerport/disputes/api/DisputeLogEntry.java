package org.sellerport.disputes.api;

import java.time.Instant;
import org.sellerport.orders.api.Actor;

/**
 * An entry of the process log; entries are only ever added.
 *
 * @param seq counted from 1 within the dispute
 * @param at when it took effect: for a deadline the instant it was due
 * @param who a login or the name of a key, null where only the role is known
 * @param detail what the step is about, such as the number of a proposal or the outcome; may be null
 */
public record DisputeLogEntry(int seq, Instant at, DisputeStep step, Actor actor, String who, String detail) {}
