package org.sellerport.platform.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackOffTest {

    @Test
    void each_wait_is_twice_the_one_before_until_an_hour() {
        assertEquals(Duration.ofSeconds(5), BackOff.after(1, 1));
        assertEquals(Duration.ofSeconds(10), BackOff.after(2, 1));
        assertEquals(Duration.ofSeconds(40), BackOff.after(4, 1));
        assertEquals(Duration.ofHours(1), BackOff.after(11, 1));
        assertEquals(Duration.ofHours(1), BackOff.after(BackOff.MOST_TRIES, 1));
    }

    @Test
    void chance_takes_away_at_most_half() {
        assertEquals(Duration.ofMillis(2_500), BackOff.after(1, 0));
        assertEquals(Duration.ofMillis(3_750), BackOff.after(1, 0.5));
    }

    @Test
    void all_tries_together_outlast_a_night_with_a_broken_mail_server() {
        Duration least = IntStream.range(1, BackOff.MOST_TRIES)
                .mapToObj(attempt -> BackOff.after(attempt, 0.5))
                .reduce(Duration.ZERO, Duration::plus);

        assertTrue(least.compareTo(Duration.ofHours(8)) > 0, least::toString);
    }
}
