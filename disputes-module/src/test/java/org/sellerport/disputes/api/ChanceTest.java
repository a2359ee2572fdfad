package org.sellerport.disputes.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sellerport.kernel.Money;

class ChanceTest {

    /** By the formula of Wilson (1927), worked out apart. */
    @ParameterizedTest
    @CsvSource({
        "0, 10, 0.0000, 0.0000, 0.2775",
        "5, 10, 0.2366, 0.5000, 0.7634",
        "10, 10, 0.7225, 1.0000, 1.0000",
        "81, 263, 0.2553, 0.3080, 0.3662",
        "1, 1, 0.2065, 1.0000, 1.0000"
    })
    void an_interval_is_that_of_wilson(int hits, int cases, String low, String likely, String high) {
        Chance chance = Chance.of(hits, cases);

        assertEquals(low + " " + likely + " " + high, chance.low() + " " + chance.likely() + " " + chance.high());
    }

    @ParameterizedTest
    @CsvSource({"33, 100, SMALL", "34, 100, MIDDLE", "66, 100, MIDDLE", "67, 100, LARGE", "1, 3, SMALL", "2, 3, MIDDLE"
    })
    void a_claim_lies_in_a_third_of_what_could_be_refunded(long amount, long most, AskedShare share) {
        assertEquals(share, AskedShare.of(Money.ofMinor(amount, "USD"), Money.ofMinor(most, "USD")));
    }
}
