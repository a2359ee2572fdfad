package org.sellerport.disputes;

import java.time.Duration;

/**
 * How long each step of a dispute may take, as the marketplace set it.
 *
 * @param ruling from when on a ruling is late
 * @param rulingAtLatest when the dispute is settled without one
 */
record DisputeTerms(
        Duration answer,
        Duration negotiation,
        Duration ruling,
        Duration rulingAtLatest,
        Duration returning,
        Duration returnConfirmation) {}
