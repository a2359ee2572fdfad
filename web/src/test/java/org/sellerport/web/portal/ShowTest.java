package org.sellerport.web.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sellerport.kernel.OrderNo;
import org.sellerport.orders.api.RiskReviewPending;

class ShowTest {

    private static final OrderNo NO = OrderNo.parse("1100000000000017");

    @ParameterizedTest
    @CsvSource({
        "2026-03-01T16:30:15.123456Z, Asia/Shanghai,       2026-03-02 00:30",
        "2026-03-01T16:30:15Z,        America/Los_Angeles, 2026-03-01 08:30",
        "2026-03-01T16:30:00Z,        UTC,                 2026-03-01 16:30"
    })
    void a_refusal_names_its_instants_by_the_viewers_clock(Instant until, ZoneId zone, String shown) {
        for (Locale language : new Locale[] {Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE}) {
            String sentence = new RiskReviewPending(NO, until).sentence(language);

            assertEquals(sentence.replace(until.toString(), shown), Show.local(sentence, zone));
        }
    }

    @ParameterizedTest
    @CsvSource({"Order 17 is closed.", "The file ends on 2026-03-01.", "''"})
    void a_sentence_without_an_instant_stays_as_it_is(String sentence) {
        assertEquals(sentence, Show.local(sentence, ZoneId.of("Asia/Shanghai")));
    }
}
