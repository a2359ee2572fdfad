package org.sellerport.web.funds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sellerport.kernel.Money;
import org.sellerport.payouts.api.ForecastDay;

class ForecastDrawingTest {

    private static final Currency USD = Currency.getInstance("USD");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private static ForecastDay day(int later, long cents, long orders) {
        return new ForecastDay(MONDAY.plusDays(later), USD, new Money(cents, USD), orders);
    }

    @Test
    void a_bar_stands_where_its_day_is_and_is_as_high_as_its_amount() {
        var drawing = new ForecastDrawing(List.of(day(0, 5_000, 2), day(4, 10_000, 3), day(9, 1, 1)));

        assertEquals(
                List.of(0, 240, 540),
                drawing.bars().stream().map(ForecastDrawing.Bar::x).toList());
        assertEquals(
                List.of(60, 120, 1),
                drawing.bars().stream().map(ForecastDrawing.Bar::height).toList());
        assertEquals(
                List.of(60, 0, 119),
                drawing.bars().stream().map(ForecastDrawing.Bar::y).toList());
    }

    @Test
    void the_whole_is_said_with_its_best_day() {
        var drawing = new ForecastDrawing(List.of(day(0, 500, 2), day(4, 500, 3)));

        assertEquals(new Money(1_000, USD), drawing.total());
        assertEquals(5, drawing.orders());
        assertEquals(5, drawing.days());
        assertEquals(MONDAY, drawing.best().day());
    }

    @Test
    void a_single_day_leaves_room_beside_it_and_a_year_fits() {
        var single = new ForecastDrawing(List.of(day(0, 500, 1)));
        assertTrue(single.barWidth() < ForecastDrawing.WIDTH / 5);
        assertEquals(MONDAY.plusDays(9), single.last());

        var year = new ForecastDrawing(
                IntStream.range(0, 366).mapToObj(later -> day(later, 1, 1)).toList());
        var last = year.bars().get(365);
        assertTrue(last.x() + year.barWidth() <= ForecastDrawing.WIDTH);
    }

    @Test
    void orders_of_which_nothing_is_left_are_a_line() {
        var drawing = new ForecastDrawing(List.of(day(0, 0, 1)));

        assertEquals(1, drawing.bars().get(0).height());
        assertEquals(ForecastDrawing.HEIGHT - 1, drawing.bars().get(0).y());
    }
}
