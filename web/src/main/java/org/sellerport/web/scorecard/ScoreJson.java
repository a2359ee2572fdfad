package org.sellerport.web.scorecard;

import java.util.List;
import java.util.Locale;
import org.sellerport.scorecard.api.Measure;
import org.sellerport.scorecard.api.Rates;
import org.sellerport.scorecard.api.Score;

/** A scorecard as the API writes it. Its form is promised in the API's description. */
public record ScoreJson(RatesJson nonFulfilment, DisputesJson disputes, List<PenaltyJson> penalties) {

    public record RatesJson(RateJson days7, RateJson days30) {

        static RatesJson of(Rates rates) {
            return new RatesJson(RateJson.of(rates.days7()), RateJson.of(rates.days30()));
        }
    }

    public record DisputesJson(RatesJson notReceived, RatesJson notAsDescribed) {}

    /** What follows for now, and from what; the text is in the caller's language. */
    public record PenaltyJson(String measure, String level, String code, String text) {}

    static ScoreJson of(Score score, Locale language) {
        return new ScoreJson(
                rates(score, Measure.NON_FULFILMENT),
                new DisputesJson(rates(score, Measure.NOT_RECEIVED), rates(score, Measure.NOT_AS_DESCRIBED)),
                score.penalties().stream()
                        .map(one -> new PenaltyJson(
                                one.measure().name(),
                                one.penalty().level().name(),
                                one.penalty().code(),
                                one.penalty().text(language)))
                        .toList());
    }

    private static RatesJson rates(Score score, Measure measure) {
        return RatesJson.of(score.rates().get(measure));
    }
}
