package org.sellerport.scorecard.api;

import java.time.Instant;

/**
 * The rates as they stood.
 *
 * @param at a whole number of days before now
 */
public record TrendDay(Instant at, Rates rates) {}
