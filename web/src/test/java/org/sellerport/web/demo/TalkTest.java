package org.sellerport.web.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sellerport.kernel.OrderNo;

class TalkTest {

    private static final long FIRST = 1_780_272_000_123_000L;

    @Test
    void some_buyers_ask_many_praise_and_whoever_looks_again_finds_the_same() {
        long asked = orders().filter(no -> Talk.of(no).asksAfter().isPresent()).count();
        long praised =
                orders().filter(no -> Talk.of(no).praisesAfter().isPresent()).count();

        assertTrue(asked > 150 && asked < 350, () -> asked + " of 1,000 ask");
        assertTrue(praised > 550 && praised < 750, () -> praised + " of 1,000 praise");
        orders().forEach(no -> assertEquals(Talk.of(no), Talk.of(no)));
    }

    @Test
    void every_buyer_of_the_demo_asks_in_his_own_language() {
        Set<String> questions = new TreeSet<>();
        for (String language : Set.of("de", "fr", "ru", "es", "pt", "ja", "zh", "ko", "pl", "en")) {
            questions.add(Talk.question(language));
        }

        assertEquals(10, questions.size());
        assertEquals(Talk.question("en"), Talk.question("sw"));
        assertEquals(Talk.question("en"), Talk.question(null));
    }

    private static Stream<OrderNo> orders() {
        return LongStream.range(0, 1_000).mapToObj(i -> new OrderNo(FIRST + i * 7_001));
    }
}
