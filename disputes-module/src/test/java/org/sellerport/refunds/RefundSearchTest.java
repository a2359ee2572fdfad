package org.sellerport.refunds;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sellerport.orders.api.BadCursor;
import org.sellerport.orders.api.RefundCause;
import org.sellerport.refunds.api.RefundFilter;
import org.sellerport.refunds.api.RefundStatus;

class RefundSearchTest {

    private static RefundSearch search(String text) {
        return new RefundSearch(Sold.SELLER, new RefundFilter(null, null, text, null, null));
    }

    @Test
    void every_search_is_the_sellers_own() {
        RefundSearch search = new RefundSearch(Sold.SELLER, RefundFilter.everything());

        assertTrue(search.sql().contains("where r.seller_id = ? order by"), search::sql);
        assertArrayEquals(new Object[] {"ST1", 21}, search.values(21));
    }

    @Test
    void every_value_is_bound() {
        RefundSearch search = new RefundSearch(
                Sold.SELLER,
                new RefundFilter(RefundStatus.FAILED, RefundCause.DISPUTE, "Ana'; --", Sold.NOW, Sold.NOW));
        search.after(new Place(Sold.NOW, 7));

        assertTrue(!search.sql().contains("Ana"), search::sql);
        assertEquals(
                search.values(1).length,
                search.sql().chars().filter(c -> c == '?').count());
    }

    @Test
    void sixteen_digits_are_an_order_fewer_a_refund_and_all_else_a_name() {
        assertTrue(search(Sold.NO.toString()).sql().contains("r.order_no = ?"));
        assertTrue(search("17").sql().contains("r.refund_id = ?"));
        assertTrue(search("Zo").sql().contains("lower(r.buyer_name)"));
    }

    @Test
    void a_place_comes_back_as_it_was() {
        Place place = new Place(Sold.NOW, 17);

        assertEquals(place, Place.parse(place.text()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "MSAy", "§", "MjAyNi0wNS0wMVQwODowMDowMFogeA"})
    void a_place_that_is_none_is_refused(String text) {
        assertThrows(BadCursor.class, () -> Place.parse(text));
    }
}
