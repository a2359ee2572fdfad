package org.sellerport.web.scorecard;

import org.sellerport.scorecard.api.Effect;
import org.sellerport.scorecard.api.Rate;

/** What each answer to a request to cancel does to the non-fulfilment rate, as the API writes it. */
public record EffectJson(
        ChangeJson accept,
        ChangeJson reject,
        ChangeJson timeout,
        ChangeJson rejectThenShip,
        ChangeJson rejectThenMiss) {

    static EffectJson of(Effect effect) {
        return new EffectJson(
                ChangeJson.of(effect.accept()),
                ChangeJson.of(effect.reject()),
                ChangeJson.of(effect.timeout()),
                ChangeJson.of(effect.rejectThenShip()),
                ChangeJson.of(effect.rejectThenMiss()));
    }

    /** One answer; {@code counts} says whether the order counts against the seller. */
    public record ChangeJson(boolean counts, StepJson days7, StepJson days30) {

        static ChangeJson of(Effect.Change change) {
            return new ChangeJson(
                    change.counts(),
                    StepJson.of(change.before().days7(), change.after().days7()),
                    StepJson.of(change.before().days30(), change.after().days30()));
        }
    }

    /** A rate before and after. */
    public record StepJson(RateJson before, RateJson after) {

        static StepJson of(Rate before, Rate after) {
            return new StepJson(RateJson.of(before), RateJson.of(after));
        }
    }
}
