package org.sellerport.scorecard;

import java.util.Comparator;
import java.util.List;
import org.sellerport.scorecard.api.Level;
import org.sellerport.scorecard.api.Measure;
import org.sellerport.scorecard.api.Rate;
import org.sellerport.scorecard.api.Threshold;

/** Says how bad a count is. */
record Yardstick(List<Threshold> thresholds) {

    Rate rate(Measure measure, long count, long of) {
        Level level = thresholds.stream()
                .filter(bound -> bound.measure() == measure && bound.isReachedBy(count, of))
                .map(Threshold::level)
                .max(Comparator.naturalOrder())
                .orElse(Level.NORMAL);
        return new Rate(count, of, level);
    }

    Rate rate(Measure measure, Tally tally) {
        return rate(measure, tally.count(measure), tally.of(measure));
    }
}
