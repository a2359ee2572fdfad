package org.sellerport.scorecard.api;

import java.util.List;
import java.util.Map;

/**
 * A seller's scorecard at a moment.
 *
 * @param rates every measure is there
 * @param penalties what follows for now; empty where every level is normal
 */
public record Score(Map<Measure, Rates> rates, List<Incurred> penalties) {

    /** A penalty, and the measure that brought it on. */
    public record Incurred(Measure measure, Penalty penalty) {}
}
