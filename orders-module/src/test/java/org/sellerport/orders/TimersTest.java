package org.sellerport.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sellerport.orders.PastOrders.day;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sellerport.orders.api.Deadline.Kind;

class TimersTest {

    private final Timers timers = new Timers();

    private void settle(int day, Kind... standing) {
        timers.settle(kind -> !List.of(standing).contains(kind), day(day));
    }

    private Optional<Instant> end(Kind kind) {
        return timers.of(kind).map(Countdown::due);
    }

    @Test
    void the_earliest_that_runs_comes_first_and_is_named() {
        timers.start(Kind.RECEIPT, day(39));
        timers.start(Kind.FIRST_SCAN, day(7));
        settle(0);

        assertEquals(Optional.of(new Timers.First(Kind.FIRST_SCAN, day(7))), timers.first());
        assertEquals(
                List.of(Kind.FIRST_SCAN, Kind.RECEIPT),
                timers.running().stream().map(Timers.First::kind).toList());

        timers.end(Kind.FIRST_SCAN);
        settle(1);

        assertEquals(Optional.of(new Timers.First(Kind.RECEIPT, day(39))), timers.first());
    }

    @Test
    void a_clock_that_stands_is_none_of_those_that_run_and_goes_on_with_what_was_left() {
        timers.start(Kind.SHIP_BY, day(7));
        settle(2, Kind.SHIP_BY);

        assertTrue(timers.running().isEmpty());
        assertTrue(timers.first().isEmpty());

        settle(5, Kind.SHIP_BY);
        settle(12);

        assertEquals(Optional.of(day(17)), end(Kind.SHIP_BY));
    }

    @Test
    void settling_again_changes_nothing() {
        timers.start(Kind.SHIP_BY, day(7));
        settle(2, Kind.SHIP_BY);
        settle(3);
        settle(4);
        settle(5);

        assertEquals(Optional.of(day(8)), end(Kind.SHIP_BY));
    }

    @Test
    void of_two_beginnings_of_a_stop_the_earlier_counts_whichever_is_told_first() {
        for (List<Integer> told : List.of(List.of(2, 4), List.of(4, 2))) {
            timers.start(Kind.RECEIPT, day(39));
            told.forEach(day -> timers.stop(Kind.RECEIPT, day(day)));
            settle(10);

            assertEquals(Optional.of(day(47)), end(Kind.RECEIPT));
        }
    }

    @Test
    void a_clock_that_stands_can_be_moved_and_stands_on() {
        timers.start(Kind.FIRST_SCAN, day(7));
        settle(1, Kind.FIRST_SCAN);
        timers.move(Kind.FIRST_SCAN, day(9));

        assertTrue(timers.running().isEmpty());
        settle(3);
        assertEquals(Optional.of(day(11)), end(Kind.FIRST_SCAN));
    }

    @Test
    void what_is_left_is_counted_from_when_it_began_to_count_never_from_before_it_was_known() {
        Countdown running = Countdown.until(day(39));
        assertEquals(day(15), running.withAtMost(Life.days(5), day(10), day(11)).due());
        assertEquals(day(20), running.withAtMost(Life.days(5), day(10), day(20)).due());
        assertEquals(day(39), running.withAtMost(Life.days(5), day(36), day(36)).due());

        Countdown standing = running.stoppedSince(day(12));
        assertEquals(
                day(15), standing.withAtMost(Life.days(5), day(10), day(20)).due(), "three days left");
        assertEquals(
                day(17), standing.withAtMost(Life.days(5), day(14), day(20)).due(), "five days left");
        assertEquals(day(12), standing.withAtMost(Life.days(5), day(2), day(20)).due(), "nothing left");
    }
}
