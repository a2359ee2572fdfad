package org.sellerport.scorecard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.sellerport.scorecard.api.Level;
import org.sellerport.scorecard.api.Measure;
import org.sellerport.scorecard.api.Threshold;

/** The bounds that the product comes with: 2.5, 5 and 10 %, from three cases on. */
final class Thresholds {

    private Thresholds() {}

    static Yardstick usual() {
        List<Threshold> bounds = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            bounds.add(new Threshold(measure, Level.VIOLATION, new BigDecimal("0.025"), 3));
            bounds.add(new Threshold(measure, Level.SERIOUS, new BigDecimal("0.05"), 3));
            bounds.add(new Threshold(measure, Level.VERY_SERIOUS, new BigDecimal("0.1"), 3));
        }
        return new Yardstick(bounds);
    }
}
