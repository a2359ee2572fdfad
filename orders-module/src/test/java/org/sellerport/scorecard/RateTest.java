package org.sellerport.scorecard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sellerport.scorecard.api.Measure;
import org.sellerport.scorecard.api.Rate;

class RateTest {

    /** Not fulfilled, orders whose fate was decided, the rate as it is shown, the level. */
    private static final String RATES = """
            0     0 |      - NORMAL
            0     1 | 0.0000 NORMAL
            1     1 | 1.0000 NORMAL
            2     2 | 1.0000 NORMAL
            3     3 | 1.0000 VERY_SERIOUS
            3   121 | 0.0248 NORMAL
            3   120 | 0.0250 VIOLATION
            3    61 | 0.0492 VIOLATION
            3    60 | 0.0500 SERIOUS
            3    31 | 0.0968 SERIOUS
            3    30 | 0.1000 VERY_SERIOUS
            2    20 | 0.1000 NORMAL
          250  9999 | 0.0250 VIOLATION
          249  9961 | 0.0250 NORMAL
            1     3 | 0.3333 NORMAL
            4     6 | 0.6667 VERY_SERIOUS
        """;

    @Test
    void the_level_follows_from_the_exact_share_and_takes_three_cases() {
        for (Measure measure : Measure.values()) {
            assertEquals(
                    words(RATES),
                    RATES.lines()
                            .map(line -> {
                                String[] given = line.strip().split("\\s+", -1);
                                long count = Long.parseLong(given[0]);
                                long of = Long.parseLong(given[1]);
                                return count + " " + of + " | "
                                        + shown(Thresholds.usual().rate(measure, count, of));
                            })
                            .collect(Collectors.joining("\n")));
        }
    }

    private static String shown(Rate rate) {
        return rate.value().map(Object::toString).orElse("-") + " " + rate.level();
    }

    private static String words(String table) {
        return table.lines().map(line -> line.strip().replaceAll("\\s+", " ")).collect(Collectors.joining("\n"));
    }

    /** Shipped, not fulfilled, received, not received, not as described, disputed before receipt: the three shares. */
    private static final String SHARES = """
         95  5   0 0 0 0 | 5/100 0/0   0/0
         10  0  40 2 1 0 | 0/10  2/40  1/40
         10  0  40 2 1 3 | 0/10  2/43  1/43
          0  0   0 1 0 1 | 0/0   1/1   0/1
        """;

    @Test
    void disputes_are_a_share_of_the_orders_received_or_disputed() {
        SHARES.lines().forEach(line -> {
            String[] sides = line.split("\\|", -1);
            String[] n = sides[0].strip().split("\\s+", -1);
            Tally tally = new Tally(
                    Long.parseLong(n[0]),
                    Long.parseLong(n[1]),
                    Long.parseLong(n[2]),
                    Long.parseLong(n[3]),
                    Long.parseLong(n[4]),
                    Long.parseLong(n[5]));
            assertEquals(
                    words(sides[1]),
                    Arrays.stream(Measure.values())
                            .map(measure -> tally.count(measure) + "/" + tally.of(measure))
                            .collect(Collectors.joining(" ")),
                    line);
        });
    }
}
