package org.sellerport.scorecard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sellerport.orders.api.CancelReason;
import org.sellerport.orders.api.Fault;
import org.sellerport.scorecard.api.Effect;
import org.sellerport.scorecard.api.Measure;
import org.sellerport.scorecard.api.Rate;
import org.sellerport.scorecard.api.Window;

class EffectTest {

    /**
     * Not fulfilled and decided in 7 days, the same in 30 days, the reason, the answer: the 7-day rate, the 30-day rate
     * and the worse level after it.
     */
    private static final String EFFECTS = """
        2 39   5 199  OUT_OF_STOCK        accept           | 3/40  6/200  SERIOUS
        2 39   5 199  OUT_OF_STOCK        timeout          | 3/40  6/200  SERIOUS
        2 39   5 199  OUT_OF_STOCK        reject           | 2/39  5/199  VIOLATION
        2 39   5 199  OUT_OF_STOCK        reject-then-ship | 2/40  5/200  VIOLATION
        2 39   5 199  OUT_OF_STOCK        reject-then-miss | 3/40  6/200  SERIOUS
        2 39   5 199  WRONG_PRICE         accept           | 3/40  6/200  SERIOUS
        2 39   5 199  CANNOT_SHIP_IN_TIME accept           | 3/40  6/200  SERIOUS
        2 39   5 199  NO_LONGER_WANTED    accept           | 2/39  5/199  VIOLATION
        2 39   5 199  BASKET_MISTAKE      accept           | 2/39  5/199  VIOLATION
        2 39   5 199  OTHER               timeout          | 2/39  5/199  VIOLATION
        2 39   5 199  OTHER               reject-then-miss | 3/40  6/200  SERIOUS
        0 0    0 0    OUT_OF_STOCK        accept           | 1/1   1/1    NORMAL
        0 0    0 0    NO_LONGER_WANTED    accept           | 0/0   0/0    NORMAL
        2 100  2 199  OUT_OF_STOCK        accept           | 3/101 3/200  VIOLATION
        """;

    @Test
    void each_answer_does_to_the_rates_what_the_reason_says() {
        EFFECTS.lines().forEach(line -> {
            String[] sides = line.split("\\|", -1);
            String[] given = sides[0].strip().split("\\s+", -1);
            Tallies tallies = tallies(number(given[0]), number(given[1]), number(given[2]), number(given[3]));
            Effect effect = tallies.effect(CancelReason.valueOf(given[4]), Thresholds.usual());
            var after = answer(effect, given[5]).after();
            assertEquals(
                    sides[1].strip().replaceAll("\\s+", " "),
                    share(after.days7()) + " " + share(after.days30()) + " " + after.level(),
                    line);
        });
    }

    @Test
    void a_reason_of_the_sellers_fault_counts_however_willingly_he_agrees() {
        for (CancelReason reason : CancelReason.values()) {
            Effect effect = tallies(0, 0, 0, 0).effect(reason, Thresholds.usual());
            assertEquals(reason.fault() == Fault.SELLER, effect.accept().counts(), reason.name());
            assertFalse(effect.reject().counts());
            assertFalse(effect.rejectThenShip().counts());
            assertTrue(effect.rejectThenMiss().counts());
        }
    }

    @Test
    void every_change_starts_from_the_rates_of_now() {
        Tallies tallies = tallies(2, 39, 5, 199);
        Effect effect = tallies.effect(CancelReason.OUT_OF_STOCK, Thresholds.usual());
        var now = tallies.rates(Measure.NON_FULFILMENT, Thresholds.usual());
        assertEquals(now, effect.accept().before());
        assertEquals(now, effect.reject().before());
        assertEquals(now, effect.rejectThenMiss().before());
    }

    private static Effect.Change answer(Effect effect, String name) {
        return switch (name) {
            case "accept" -> effect.accept();
            case "timeout" -> effect.timeout();
            case "reject" -> effect.reject();
            case "reject-then-ship" -> effect.rejectThenShip();
            case "reject-then-miss" -> effect.rejectThenMiss();
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Tallies tallies(long count7, long of7, long count30, long of30) {
        return new Tallies(Map.of(
                Window.DAYS_7, new Tally(of7 - count7, count7, 0, 0, 0, 0),
                Window.DAYS_30, new Tally(of30 - count30, count30, 0, 0, 0, 0)));
    }

    private static long number(String digits) {
        return Long.parseLong(digits);
    }

    private static String share(Rate rate) {
        return rate.count() + "/" + rate.of();
    }
}
