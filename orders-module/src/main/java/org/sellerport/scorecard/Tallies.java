package org.sellerport.scorecard;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.sellerport.orders.api.CancelReason;
import org.sellerport.orders.api.Fault;
import org.sellerport.scorecard.api.Effect;
import org.sellerport.scorecard.api.Measure;
import org.sellerport.scorecard.api.Rates;
import org.sellerport.scorecard.api.Window;

/** What was counted in each window, and what would be counted after an answer. Knows no clock and no database. */
record Tallies(Map<Window, Tally> byWindow) {

    Rates rates(Measure measure, Yardstick yardstick) {
        return new Rates(yardstick.rate(measure, in(Window.DAYS_7)), yardstick.rate(measure, in(Window.DAYS_30)));
    }

    private Tally in(Window window) {
        return byWindow.getOrDefault(window, Tally.NOTHING);
    }

    Effect effect(CancelReason reason, Yardstick yardstick) {
        Rates now = rates(Measure.NON_FULFILMENT, yardstick);
        Effect.Change nothing = new Effect.Change(false, now, now);
        Effect.Change missed = new Effect.Change(true, now, after(Tally::withOneNotFulfilled, yardstick));
        Effect.Change shipped = new Effect.Change(false, now, after(Tally::withOneShipped, yardstick));
        Effect.Change asAsked = reason.fault() == Fault.SELLER ? missed : nothing;
        return new Effect(asAsked, nothing, asAsked, shipped, missed);
    }

    private Rates after(UnaryOperator<Tally> change, Yardstick yardstick) {
        Map<Window, Tally> changed = new EnumMap<>(Window.class);
        for (Window window : Window.values()) {
            changed.put(window, change.apply(in(window)));
        }
        return new Tallies(changed).rates(Measure.NON_FULFILMENT, yardstick);
    }
}
